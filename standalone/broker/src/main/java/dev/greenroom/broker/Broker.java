package dev.greenroom.broker;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** A running broker. Its topics, offsets and groups survive a restart on the same directory, a kill included. */
public final class Broker implements AutoCloseable {

    private final BrokerOptions options;
    private final KafkaRaftServer server;

    private Broker(BrokerOptions options, KafkaRaftServer server) {
        this.options = options;
        this.server = server;
    }

    /** Starts a broker and returns when it answers its clients. */
    public static Broker start(BrokerOptions requested) {
        var options = requested.withPortsChosen();
        LogDirectory.formatIfNew(options.directory());
        var server = new KafkaRaftServer(new KafkaConfig(BrokerSettings.of(options), false), Time.SYSTEM);
        server.startup();
        return new Broker(options, server);
    }

    public String bootstrapServers() {
        return options.bootstrapServers();
    }

    public void awaitShutdown() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
