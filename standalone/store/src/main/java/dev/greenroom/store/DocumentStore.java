package dev.greenroom.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;

/** A running store, in this process. */
public final class DocumentStore implements AutoCloseable {

    private final MongoServer server;
    private final InetSocketAddress address;

    private DocumentStore(MongoServer server) {
        this.server = server;
        this.address = server.getLocalAddress();
    }

    /** Opens the data, listens, and returns when commands are served. */
    public static DocumentStore start(StoreOptions options) {
        var server = new MongoServer(backend(options));
        server.bind(new InetSocketAddress(options.host(), options.port()), 1, 96);
        return new DocumentStore(server);
    }

    private static H2Backend backend(StoreOptions options) {
        var directory = options.directory();
        if (directory == null) {
            return H2Backend.inMemory();
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new H2Backend(directory.resolve("documents.mv").toString());
    }

    public int port() {
        return address.getPort();
    }

    /** What a driver connects to, without a database. */
    public String uri() {
        return "mongodb://" + address.getHostString() + ":" + address.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
