package dev.greenroom.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A part's log over all its starts; when it is full it becomes {@code NAME.1.log} and a new one begins. */
final class LogFile implements AutoCloseable {

    private static final long FULL = 20_000_000;

    private final Path file;
    private Writer writer;
    private long size;

    LogFile(Path directory, Part part) {
        this.file = Directories.create(directory).resolve(part.title() + ".log");
        this.writer = open(file);
        this.size = file.toFile().length();
    }

    Path path() {
        return file;
    }

    synchronized void append(String line) {
        try {
            if (size > FULL) {
                rotate();
            }
            writer.write(line + "\n");
            writer.flush();
            size += line.length() + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rotate() throws IOException {
        writer.close();
        var name = file.getFileName().toString().replace(".log", ".1.log");
        Files.move(file, file.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
        writer = open(file);
        size = 0;
    }

    private static Writer open(Path file) {
        try {
            return Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new Sentence("Cannot write the log " + file + ": " + e.getMessage() + ".");
        }
    }

    @Override
    public synchronized void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
