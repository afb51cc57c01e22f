package dev.greenroom.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a store keeps its data and where it listens.
 *
 * @param directory the data directory, made on first use; null keeps everything in memory
 * @param host a loopback address: there is no authentication
 * @param port 0 takes a free one
 * @param journalBytes how large the journal may grow before it is moved into the tables; more takes longer to recover
 */
public record StoreOptions(@Nullable Path directory, String host, int port, long journalBytes) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final long JOURNAL_BYTES = 16L << 20;

    public static StoreOptions inMemory() {
        return new StoreOptions(null, LOOPBACK, 0, JOURNAL_BYTES);
    }

    public static StoreOptions in(Path directory) {
        return new StoreOptions(directory, LOOPBACK, 0, JOURNAL_BYTES);
    }

    StoreOptions at(String newHost, int newPort) {
        return new StoreOptions(directory, newHost, newPort, journalBytes);
    }

    StoreOptions withDirectory(Path newDirectory) {
        return new StoreOptions(newDirectory, host, port, journalBytes);
    }

    StoreOptions withJournalBytes(long bytes) {
        return new StoreOptions(directory, host, port, bytes);
    }
}
