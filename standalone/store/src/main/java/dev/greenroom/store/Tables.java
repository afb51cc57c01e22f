package dev.greenroom.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The tables by name, and the changes that the running command has made to them. */
final class Tables {

    private final MVStore store;
    private final ChangeRecord changes = new ChangeRecord();
    private final Map<String, Table> open = new HashMap<>();

    Tables(MVStore store) {
        this.store = store;
    }

    /** The table of this name, made if there is none. */
    Table open(String name) {
        return open.computeIfAbsent(name, n -> new Table(n, store.openMap(n, builder()), changes));
    }

    static MVMap.Builder<Object, byte[]> builder() {
        return new MVMap.Builder<Object, byte[]>().keyType(KeyType.INSTANCE).valueType(BytesType.INSTANCE);
    }

    void drop(String name) {
        open.remove(name);
        store.removeMap(store.openMap(name, builder()));
        changes.drop(name);
    }

    Set<String> names() {
        return store.getMapNames();
    }

    ChangeRecord changes() {
        return changes;
    }
}
