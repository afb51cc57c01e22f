package dev.greenroom.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The store in a JVM of its own, to be killed. */
final class StoreProcess implements AutoCloseable {

    private final Process process;
    private final Path directory;
    private final String uri;

    private StoreProcess(Process process, Path directory, String uri) {
        this.process = process;
        this.directory = directory;
        this.uri = uri;
    }

    static StoreProcess start(Path directory, int journalKib) throws IOException {
        return start(List.of(), directory, journalKib);
    }

    /** In a shell that allows no file to grow beyond so many KiB, like a disk that is full. */
    static StoreProcess startOnSmallDisk(Path directory, int kib) throws IOException {
        return start(List.of("bash", "-c", "ulimit -f " + kib + "; exec \"$@\"", "bash"), directory, 1 << 20);
    }

    private static StoreProcess start(List<String> before, Path directory, int journalKib) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                StoreMain.class.getName(),
                "--dir",
                directory.toString(),
                "--port",
                "0",
                "--journal-kib",
                String.valueOf(journalKib)));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(new File(directory + ".log")))
                .start();
        return new StoreProcess(process, directory, addressOf(process.inputReader(StandardCharsets.UTF_8)));
    }

    private static String addressOf(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("Store ready on ")) {
                Thread.ofPlatform().daemon().start(() -> output.lines().forEach(more -> {}));
                return "mongodb://" + line.substring("Store ready on ".length());
            }
        }
        throw new IOException("The store did not start");
    }

    String uri() {
        return uri;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** SIGTERM; the exit value. */
    int stop() throws InterruptedException {
        process.destroy();
        return awaitExit();
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new AssertionError("The store does not end");
        }
        return process.exitValue();
    }

    long journalBytes() throws IOException {
        long bytes = 0;
        for (var file : new Journal(directory).files()) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
