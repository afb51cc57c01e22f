package dev.greenroom.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Sees to it that only one set of processes works on a data directory, also after the supervisor was killed. */
final class Running implements AutoCloseable {

    private final Path file;
    private final FileChannel lock;

    private Running(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    static Running claim(Path data) {
        var lockFile = Directories.create(data).resolve("lock");
        try {
            var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new Sentence("Greenroom is already running on " + data + "; stop it first, or use --data-dir.");
            }
            return new Running(data.resolve("processes"), channel);
        } catch (IOException e) {
            throw new Sentence("Cannot use the data directory " + data + ": " + e.getMessage() + ".");
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Ends what a killed supervisor left behind; returns how many processes that were. */
    int endLeftovers() {
        var left = leftovers();
        left.forEach(ProcessHandle::destroy);
        left.forEach(Running::awaitEnd);
        return left.size();
    }

    void remember(List<ProcessHandle> processes) {
        try {
            Files.write(file, processes.stream().map(Running::identity).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ProcessHandle> leftovers() {
        try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.of()) {
            return lines.flatMap(
                            line -> ProcessHandle.of(Long.parseLong(line.split(" ", 2)[0]))
                                    .filter(handle -> identity(handle).equals(line))
                                    .stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process id alone may by now belong to somebody else. */
    private static String identity(ProcessHandle handle) {
        return handle.pid() + " "
                + handle.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static void awaitEnd(ProcessHandle handle) {
        try {
            handle.onExit().get(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            handle.destroyForcibly();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
