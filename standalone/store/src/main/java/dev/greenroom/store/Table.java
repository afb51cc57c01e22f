package dev.greenroom.store;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A sorted map of the store. It is the only way to change one, so that no change can miss the journal. */
final class Table {

    private final String name;
    private final MVMap<Object, byte[]> map;
    private final ChangeRecord changes;

    Table(String name, MVMap<Object, byte[]> map, ChangeRecord changes) {
        this.name = name;
        this.map = map;
        this.changes = changes;
    }

    byte @Nullable [] get(Object key) {
        return map.get(key);
    }

    boolean contains(Object key) {
        return map.containsKey(key);
    }

    void put(Object key, byte[] value) {
        map.put(key, value);
        changes.put(name, key, value);
    }

    void remove(Object key) {
        if (map.remove(key) != null) {
            changes.remove(name, key);
        }
    }

    int size() {
        return map.size();
    }

    /** From and to are included; null is the end. Descending begins with the greater one. */
    Cursor<Object, byte[]> cursor(@Nullable Object from, @Nullable Object to, boolean descending) {
        return map.cursor(from, to, descending);
    }
}
