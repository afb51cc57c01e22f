package dev.greenroom.broker;

import java.nio.file.Path;

/** The broker as a process: {@code --dir DIRECTORY [--host ADDRESS] [--port N] [--controller-port N]}. */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] args) {
        var broker = Broker.start(optionsOf(args));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "shutdown"));
        System.out.println("Broker ready on " + broker.bootstrapServers());
        broker.awaitShutdown();
    }

    static BrokerOptions optionsOf(String[] args) {
        var options = new BrokerOptions(Path.of("broker"), "127.0.0.1", 29092, 29093);
        for (int i = 0; i + 1 < args.length; i += 2) {
            options = with(options, args[i], args[i + 1]);
        }
        return options;
    }

    private static BrokerOptions with(BrokerOptions o, String name, String value) {
        return switch (name) {
            case "--dir" -> new BrokerOptions(Path.of(value), o.host(), o.port(), o.controllerPort());
            case "--host" -> new BrokerOptions(o.directory(), value, o.port(), o.controllerPort());
            case "--port" -> new BrokerOptions(o.directory(), o.host(), Integer.parseInt(value), o.controllerPort());
            case "--controller-port" -> new BrokerOptions(o.directory(), o.host(), o.port(), Integer.parseInt(value));
            default -> throw new IllegalArgumentException("Unknown option " + name);
        };
    }
}
