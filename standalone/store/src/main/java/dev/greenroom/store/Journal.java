package dev.greenroom.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The journal's files, numbered. A record is: length of the changes, their CRC-32C, the changes. */
final class Journal {

    private static final String PREFIX = "journal-";

    private final Path directory;
    private long number;

    Journal(Path directory) throws IOException {
        this.directory = directory;
        this.number = files().stream().mapToLong(Journal::number).max().orElse(0);
    }

    /** A new file after all others. */
    Appender next() throws IOException {
        var appender = Appender.create(directory.resolve(PREFIX + ++number));
        forceDirectory(directory);
        return appender;
    }

    /** The files there are, the oldest first. */
    List<Path> files() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .sorted(Comparator.comparingLong(Journal::number))
                    .toList();
        }
    }

    private static long number(Path file) {
        return Long.parseLong(file.getFileName().toString().substring(PREFIX.length()));
    }

    /**
     * Makes all changes again. A torn end was never acknowledged and is dropped; only the last file can have one, since the
     * next is begun when its forerunner is on the disk.
     */
    int replay(Tables tables) throws IOException {
        int records = 0;
        var files = files();
        for (var file : files) {
            var rest = map(file);
            for (var changes = next(rest); changes != null; changes = next(rest)) {
                ChangeRecord.replay(changes, tables);
                records++;
            }
            if (rest.hasRemaining() && !file.equals(files.getLast())) {
                throw new IOException(file + " is damaged at byte " + rest.position()
                        + ", in the midst of what was acknowledged; restore a back-up");
            }
        }
        return records;
    }

    private static ByteBuffer map(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /** The next record's changes; null, with the position where it begins, at the end and at what is no whole record. */
    private static @Nullable ByteBuffer next(ByteBuffer rest) {
        if (rest.remaining() < ChangeRecord.HEADER) {
            return null;
        }
        int start = rest.position();
        int length = rest.getInt(start);
        int checksum = rest.getInt(start + 4);
        if (length <= 0 || length > rest.remaining() - ChangeRecord.HEADER) {
            return null;
        }
        var changes = rest.slice(start + ChangeRecord.HEADER, length);
        if (ChangeRecord.checksum(changes.duplicate()) != checksum) {
            return null;
        }
        rest.position(start + ChangeRecord.HEADER + length);
        return changes;
    }

    static void forceDirectory(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
