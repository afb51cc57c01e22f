package dev.greenroom.supervisor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One running process of a part. */
final class PartProcess {

    /**
     * Ctrl-C reaches every process of a terminal at once; ours would then stop in no order. A JVM that is started with
     * the signal ignored leaves it ignored, so that only the supervisor stops the parts.
     */
    private static final List<String> IGNORING_CTRL_C = List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh");

    private final Process process;
    private final Thread pump;

    private PartProcess(Process process, Consumer<String> lines) {
        this.process = process;
        // A thread of its own, not a virtual one: a read from a pipe holds its carrier, and there are few of those.
        this.pump = Thread.ofPlatform().daemon().name("output-" + process.pid()).start(() -> pump(lines));
    }

    static PartProcess start(
            List<String> command, Map<String, String> environment, Path directory, Consumer<String> lines) {
        var all = new ArrayList<>(IGNORING_CTRL_C);
        all.addAll(command);
        var builder =
                new ProcessBuilder(all).directory(Directories.create(directory).toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        try {
            return new PartProcess(builder.start(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the end and for the last line of output; returns the exit code, 128 + n after signal n. */
    int await() throws InterruptedException {
        int code = process.waitFor();
        pump.join();
        return code;
    }

    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Asks the process to end and, if it does not, kills it; says whether it ended by itself. */
    boolean stop(Duration patience) {
        process.toHandle().destroy(); // process.destroy() would also close the output that it still writes
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
            kill();
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void pump(Consumer<String> lines) {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines);
        } catch (IOException | UncheckedIOException e) {
            // The process is gone and its last line with it.
        }
    }
}
