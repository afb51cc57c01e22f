package dev.greenroom.store;

import java.nio.ByteBuffer;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How the keys of tables are ordered and written. */
final class KeyType extends BasicDataType<Object> {

    static final KeyType INSTANCE = new KeyType();

    private KeyType() {}

    @Override
    public int compare(Object a, Object b) {
        return KeyOrder.compare(a, b);
    }

    @Override
    public int getMemory(Object key) {
        return switch (key) {
            case String text -> 48 + text.length();
            case List<?> list -> 40 + 80 * list.size();
            default -> 64;
        };
    }

    @Override
    public void write(WriteBuffer buffer, Object key) {
        BytesType.INSTANCE.write(buffer, Bytes.ofKey(key));
    }

    @Override
    public Object read(ByteBuffer buffer) {
        return Bytes.toKey(BytesType.INSTANCE.read(buffer));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
