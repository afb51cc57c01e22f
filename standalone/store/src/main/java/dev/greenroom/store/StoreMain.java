package dev.greenroom.store;

import java.nio.file.Path;

/** The store as a process: {@code --dir DIRECTORY [--host ADDRESS] [--port N] [--journal-kib N]}. */
public final class StoreMain {

    private StoreMain() {}

    public static void main(String[] args) {
        var store = startOrExit(optionsOf(args));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "shutdown"));
        System.out.println("Store ready on " + store.uri().substring("mongodb://".length()));
        store.failure().join();
        System.exit(1); // whoever watches starts it again, which reads only what is on the disk
    }

    private static DocumentStore startOrExit(StoreOptions options) {
        try {
            return DocumentStore.start(options);
        } catch (RuntimeException e) {
            System.err.println("The store cannot start: " + e.getMessage());
            System.exit(1);
            throw e;
        }
    }

    static StoreOptions optionsOf(String[] args) {
        var options = StoreOptions.in(Path.of("store")).at("127.0.0.1", 27117);
        for (int i = 0; i + 1 < args.length; i += 2) {
            options = with(options, args[i], args[i + 1]);
        }
        return options;
    }

    private static StoreOptions with(StoreOptions o, String name, String value) {
        return switch (name) {
            case "--dir" -> o.withDirectory(Path.of(value));
            case "--host" -> o.at(value, o.port());
            case "--port" -> o.at(o.host(), Integer.parseInt(value));
            case "--journal-kib" -> o.withJournalBytes(Long.parseLong(value) << 10);
            default -> throw new IllegalArgumentException("Unknown option " + name);
        };
    }
}
