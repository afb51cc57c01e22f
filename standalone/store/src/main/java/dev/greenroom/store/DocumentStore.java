package dev.greenroom.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/** A running store, in this process. */
public final class DocumentStore implements AutoCloseable {

    private final CompletableFuture<Throwable> failure;
    private final Durability durability;
    private final DocumentServer server;
    private final InetSocketAddress address;

    private DocumentStore(
            Tables tables,
            ReentrantLock lock,
            Durability durability,
            CompletableFuture<Throwable> failure,
            InetSocketAddress address) {
        this.failure = failure;
        this.durability = durability;
        this.server = new DocumentServer(new Engine(lock, tables, durability));
        this.address = server.listen(address);
    }

    /** Opens the data, listens, and returns when commands are served. */
    public static DocumentStore start(StoreOptions options) {
        var address = new InetSocketAddress(options.host(), options.port());
        if (!address.getAddress().isLoopbackAddress()) {
            throw new IllegalArgumentException("The store knows no authentication and listens on loopback only");
        }
        try {
            var directory = options.directory();
            return directory == null ? inMemory(address) : on(directory, address, options.journalBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentStore inMemory(InetSocketAddress address) {
        return new DocumentStore(
                new Tables(MVStore.open(null)),
                new ReentrantLock(),
                Durability.none(),
                new CompletableFuture<>(),
                address);
    }

    private static DocumentStore on(Path path, InetSocketAddress address, long journalBytes) throws IOException {
        var directory = new DataDirectory(path);
        var store = directory.open();
        var lock = new ReentrantLock();
        var failure = new CompletableFuture<Throwable>();
        var checkpoints = new Checkpoints(store, directory.journal(), journalBytes);
        var commits = new GroupCommit(lock, checkpoints, failure::complete);
        try {
            store.setAutoCommitDelay(Integer.MAX_VALUE); // only to have threads that write checkpoints
            return new DocumentStore(new Tables(store), lock, commits, failure, address);
        } catch (RuntimeException e) {
            commits.close();
            throw e;
        }
    }

    public int port() {
        return address.getPort();
    }

    /** What a driver connects to, without a database. */
    public String uri() {
        return "mongodb://" + address.getHostString() + ":" + address.getPort();
    }

    /** Completed when the disk has failed: from then on nothing is acknowledged. */
    public CompletableFuture<Throwable> failure() {
        return failure.copy();
    }

    @Override
    public void close() {
        server.close();
        durability.close();
    }
}
