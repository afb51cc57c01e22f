package dev.greenroom.testing;

import dev.greenroom.broker.Broker;
import dev.greenroom.broker.BrokerOptions;
import dev.greenroom.store.DocumentStore;
import dev.greenroom.store.StoreOptions;

/** Broker and store in this process, on free ports, in a directory that goes with the JVM. */
final class Embedded {

    private Embedded() {}

    static String mongodb() {
        var directory = TemporaryDirectory.create("greenroom-store");
        var store = DocumentStore.start(StoreOptions.in(directory.resolve("data")));
        AtExit.run(store::close);
        return store.uri();
    }

    static String kafka() {
        var directory = TemporaryDirectory.create("greenroom-broker");
        var broker = Broker.start(BrokerOptions.onFreePorts(directory.resolve("data")));
        AtExit.run(broker::close);
        return broker.bootstrapServers();
    }
}
