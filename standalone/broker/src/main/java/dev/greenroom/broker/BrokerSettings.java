package dev.greenroom.broker;

import java.util.HashMap;
import java.util.Map;

/** Kafka's settings for one node that is broker and controller at once. */
final class BrokerSettings {

    static final int NODE_ID = 1;

    private BrokerSettings() {}

    static Map<String, String> of(BrokerOptions options) {
        Map<String, String> settings = new HashMap<>(identity(options));
        settings.putAll(SINGLE_REPLICA);
        settings.putAll(LAPTOP_SIZED);
        settings.putAll(FAST_RESTART);
        return settings;
    }

    private static Map<String, String> identity(BrokerOptions options) {
        var controller = options.host() + ":" + options.controllerPort();
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE_ID),
                "controller.quorum.voters",
                NODE_ID + "@" + controller,
                "controller.listener.names",
                "CONTROLLER",
                "inter.broker.listener.name",
                "PLAINTEXT",
                "listeners",
                "PLAINTEXT://" + options.bootstrapServers() + ",CONTROLLER://" + controller,
                "advertised.listeners",
                "PLAINTEXT://" + options.bootstrapServers(),
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                options.directory().toAbsolutePath().toString());
    }

    private static final Map<String, String> SINGLE_REPLICA = Map.of(
            "default.replication.factor", "1",
            "min.insync.replicas", "1",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "auto.create.topics.enable", "false");

    private static final Map<String, String> LAPTOP_SIZED = Map.of(
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2",
            "log.cleaner.dedupe.buffer.size", "4194304",
            "log.cleaner.threads", "1",
            "log.segment.bytes", "67108864",
            "log.index.size.max.bytes", "1048576",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "1",
            "group.initial.rebalance.delay.ms", "0");

    /** After a SIGKILL a new broker waits until the old one's session has run out: 9 s by default. */
    private static final Map<String, String> FAST_RESTART = Map.of(
            "broker.session.timeout.ms", "2000",
            "broker.heartbeat.interval.ms", "300",
            "controlled.shutdown.enable", "false",
            "initial.broker.registration.timeout.ms", "30000");
}
