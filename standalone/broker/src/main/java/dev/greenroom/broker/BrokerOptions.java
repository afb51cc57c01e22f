package dev.greenroom.broker;

import java.nio.file.Path;

/**
 * Where a broker keeps its log and on which ports it listens; a port of 0 takes a free one.
 *
 * @param directory the data directory, formatted on first use
 * @param host the address that the broker binds and tells its clients
 */
public record BrokerOptions(Path directory, String host, int port, int controllerPort) {

    public static BrokerOptions onFreePorts(Path directory) {
        return new BrokerOptions(directory, "127.0.0.1", 0, 0);
    }

    BrokerOptions withPortsChosen() {
        return new BrokerOptions(
                directory, host, FreePorts.orElseFree(port, host), FreePorts.orElseFree(controllerPort, host));
    }

    String bootstrapServers() {
        return host + ":" + port;
    }
}
