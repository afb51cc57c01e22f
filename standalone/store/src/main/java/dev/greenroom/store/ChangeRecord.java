package dev.greenroom.store;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;

/** All that one command changes, in the form in which the journal keeps it: length, checksum, changes. */
final class ChangeRecord {

    static final int HEADER = 8;

    private static final byte PUT = 1;
    private static final byte REMOVE = 2;
    private static final byte DROP = 3;

    private final WriteBuffer buffer = new WriteBuffer();

    ChangeRecord() {
        clear();
    }

    boolean isEmpty() {
        return buffer.position() == HEADER;
    }

    void put(String table, Object key, byte[] value) {
        change(PUT, table);
        KeyType.INSTANCE.write(buffer, key);
        BytesType.INSTANCE.write(buffer, value);
    }

    void remove(String table, Object key) {
        change(REMOVE, table);
        KeyType.INSTANCE.write(buffer, key);
    }

    void drop(String table) {
        change(DROP, table);
    }

    private void change(byte kind, String table) {
        buffer.put(kind).putVarInt(table.length()).putStringData(table, table.length());
    }

    /** Appends this to the records that wait for the disk, and begins anew. */
    void moveTo(WriteBuffer records) {
        int end = buffer.position();
        buffer.putInt(0, end - HEADER);
        buffer.putInt(
                4, checksum(buffer.getBuffer().duplicate().position(HEADER).limit(end)));
        records.put(buffer.getBuffer().duplicate().position(0).limit(end));
        clear();
    }

    void clear() {
        buffer.clear();
        buffer.putInt(0).putInt(0);
    }

    static int checksum(ByteBuffer changes) {
        var checksum = new CRC32C();
        checksum.update(changes);
        return (int) checksum.getValue();
    }

    /** Makes the changes of a record again. */
    static void replay(ByteBuffer changes, Tables tables) {
        while (changes.hasRemaining()) {
            byte kind = changes.get();
            var table = DataUtils.readString(changes);
            switch (kind) {
                case PUT -> tables.open(table).put(KeyType.INSTANCE.read(changes), BytesType.INSTANCE.read(changes));
                case REMOVE -> tables.open(table).remove(KeyType.INSTANCE.read(changes));
                case DROP -> tables.drop(table);
                default -> throw new IllegalStateException("Unknown change " + kind);
            }
        }
    }
}
