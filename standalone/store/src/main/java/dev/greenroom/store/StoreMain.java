package dev.greenroom.store;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The store as a process: {@code --dir DIRECTORY [--host ADDRESS] [--port N]}. */
public final class StoreMain {

    private StoreMain() {}

    public static void main(String[] args) throws InterruptedException {
        var store = DocumentStore.start(optionsOf(args));
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "shutdown-requested"));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "shutdown"));
        System.out.println("Store ready on " + store.uri().substring("mongodb://".length()));
        stopped.await();
    }

    static StoreOptions optionsOf(String[] args) {
        var options = new StoreOptions(Path.of("store"), "127.0.0.1", 27117);
        for (int i = 0; i + 1 < args.length; i += 2) {
            options = with(options, args[i], args[i + 1]);
        }
        return options;
    }

    private static StoreOptions with(StoreOptions o, String name, String value) {
        return switch (name) {
            case "--dir" -> new StoreOptions(Path.of(value), o.host(), o.port());
            case "--host" -> new StoreOptions(o.directory(), value, o.port());
            case "--port" -> new StoreOptions(o.directory(), o.host(), Integer.parseInt(value));
            default -> throw new IllegalArgumentException("Unknown option " + name);
        };
    }
}
