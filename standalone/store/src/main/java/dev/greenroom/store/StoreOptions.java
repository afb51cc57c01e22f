package dev.greenroom.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a store keeps its data and where it listens.
 *
 * @param directory the data directory, made on first use; null keeps everything in memory
 * @param host a loopback address: there is no authentication
 * @param port 0 takes a free one
 */
public record StoreOptions(@Nullable Path directory, String host, int port) {

    private static final String LOOPBACK = "127.0.0.1";

    public static StoreOptions inMemory() {
        return new StoreOptions(null, LOOPBACK, 0);
    }

    public static StoreOptions in(Path directory) {
        return new StoreOptions(directory, LOOPBACK, 0);
    }
}
