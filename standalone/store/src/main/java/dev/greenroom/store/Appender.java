package dev.greenroom.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of the journal that is written to. */
interface Appender extends AutoCloseable {

    /** Returns when the bytes are on the disk. */
    void write(ByteBuffer bytes) throws IOException;

    long size();

    @Override
    void close() throws IOException;

    static Appender create(Path path) throws IOException {
        var file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new Appender() {

            private long size;

            @Override
            public void write(ByteBuffer bytes) throws IOException {
                size += bytes.remaining();
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(false);
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }
}
