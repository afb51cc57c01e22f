package dev.greenroom.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A process of its own, as in production, so that what is measured does not share its heap and its collector. */
final class Child implements AutoCloseable {

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /** Starts the main class of this class path and returns when it says that it is ready. */
    static Child start(Path log, String mainClass, List<String> jvm, List<String> arguments) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream()));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(" ready on ")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(ignored -> {}));
                return new Child(process);
            }
        }
        throw new IllegalStateException(mainClass + " did not start; see " + log);
    }

    /** The processor time that it has used so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
