package dev.greenroom.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import dev.greenroom.broker.Broker;
import dev.greenroom.broker.BrokerOptions;

/** Broker and store in this process, on free ports, in a directory that goes with the JVM. */
final class Embedded {

    private Embedded() {}

    static String mongodb() {
        var server = new MongoServer(H2Backend.inMemory());
        return server.bindAndGetConnectionString();
    }

    static String kafka() {
        var directory = TemporaryDirectory.create("greenroom-broker");
        var broker = Broker.start(BrokerOptions.onFreePorts(directory.resolve("data")));
        AtExit.run(broker::close);
        return broker.bootstrapServers();
    }
}
