package dev.greenroom.supervisor;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to start and where.
 *
 * @param home the project's directory, where the built jars are
 * @param work the directory for unpacked jars and AOT caches, shared by all starts
 * @param data the directory of everything that must survive
 * @param port the public port; 0 takes a free one, also for all inner ports
 */
public record Settings(
        Path home,
        Path work,
        Path data,
        Path logs,
        String bind,
        int port,
        Optional<URI> publicUrl,
        Optional<String> mongodbUri,
        Optional<String> kafka,
        Optional<Tls> tls,
        boolean demo,
        boolean quiet) {

    static final int USUAL_PORT = 8080;

    /** What {@code ./greenroom up} starts without options. */
    public static Settings usual(Path home) {
        var own = home.resolve(".greenroom");
        return new Settings(
                home,
                own.resolve("run"),
                own.resolve("data"),
                own.resolve("logs"),
                "127.0.0.1",
                USUAL_PORT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    /** Everything on free ports with its data and logs below one directory: for tests. */
    public static Settings isolated(Path home, Path directory) {
        return usual(home)
                .withDirectories(directory.resolve("data"), directory.resolve("logs"))
                .withPort(0)
                .withDemo(true)
                .withQuiet(true);
    }

    public Settings withPort(int value) {
        return new Settings(home, work, data, logs, bind, value, publicUrl, mongodbUri, kafka, tls, demo, quiet);
    }

    public Settings withDemo(boolean value) {
        return new Settings(home, work, data, logs, bind, port, publicUrl, mongodbUri, kafka, tls, value, quiet);
    }

    Settings withQuiet(boolean value) {
        return new Settings(home, work, data, logs, bind, port, publicUrl, mongodbUri, kafka, tls, demo, value);
    }

    Settings withDirectories(Path newData, Path newLogs) {
        return new Settings(home, work, newData, newLogs, bind, port, publicUrl, mongodbUri, kafka, tls, demo, quiet);
    }

    boolean runs(Part part) {
        return switch (part) {
            case STORE -> mongodbUri.isEmpty();
            case BROKER -> kafka.isEmpty();
            case QUESTIONS, SESSIONS, SCORING, GATEWAY -> true;
        };
    }

    String scheme() {
        return tls.isPresent() ? "https" : "http";
    }
}
