package dev.greenroom.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A table whose keys are the values of the indexed fields and then the document's id, so that documents with equal values
 * stand in the order of their ids. A key that begins with {@link MinKey} marks a field that some document has as an array.
 */
final class OrderedIndex extends AccessIndex {

    private static final byte[] NOTHING = {};

    private final Table entries;
    private final IndexedValues values;
    private final boolean unique;
    private final boolean built;
    private final boolean[] multikey;

    /** Opens an index; one that is built holds all that it should already. */
    OrderedIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique, Table entries, boolean built) {
        super(name, keys, sparse);
        this.entries = entries;
        this.values = new IndexedValues(fields(), sparse);
        this.unique = unique;
        this.built = built;
        this.multikey = new boolean[keys.size()];
        for (int field = 0; field < multikey.length; field++) {
            multikey[field] = entries.contains(mark(field));
        }
    }

    @Override
    boolean isMultikey(int field) {
        return multikey[field];
    }

    private static List<Object> mark(int field) {
        return List.of(MinKey.getInstance(), field);
    }

    @Override
    Iterator<Object> ids(Scan scan) {
        var low = new ArrayList<@Nullable Object>(scan.equal());
        var high = new ArrayList<@Nullable Object>(scan.equal());
        if (scan.from() != null || low.isEmpty()) {
            low.add(scan.from()); // null is below every value but above the marks
        }
        if (scan.to() != null) {
            high.add(scan.to());
        }
        high.add(MaxKey.getInstance());
        var cursor = scan.descending() ? entries.cursor(high, low, true) : entries.cursor(low, high, false);
        return new Ids(cursor);
    }

    private record Ids(Cursor<Object, byte[]> cursor) implements Iterator<Object> {

        @Override
        public boolean hasNext() {
            return cursor.hasNext();
        }

        @Override
        public Object next() {
            return idOf(cursor.next());
        }
    }

    private static Object idOf(Object entry) {
        return ((List<?>) entry).getLast();
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null; // only the document's own table tells
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (unique) {
            for (List<@Nullable Object> key : values.of(document)) {
                refuseDuplicate(key, id(document), collection);
            }
        }
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        checkAdd(after, collection);
    }

    private void refuseDuplicate(List<@Nullable Object> key, Object id, MongoCollection<Object> collection) {
        var end = new ArrayList<@Nullable Object>(key);
        end.add(MaxKey.getInstance());
        var same = entries.cursor(key, end, false);
        if (same.hasNext() && KeyOrder.compare(idOf(same.next()), id) != 0) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(key));
        }
    }

    @Override
    public void add(Document document, Object id, MongoCollection<Object> collection) {
        for (int field = 0; field < multikey.length; field++) {
            if (!multikey[field] && values.isArray(document, field)) {
                entries.put(mark(field), NOTHING);
                multikey[field] = true;
            }
        }
        for (List<@Nullable Object> key : values.of(document)) {
            entries.put(entry(key, id), NOTHING);
        }
    }

    @Override
    public Object remove(Document document) {
        var id = id(document);
        for (List<@Nullable Object> key : values.of(document)) {
            entries.remove(entry(key, id));
        }
        return id;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object id, MongoCollection<Object> collection) {
        if (!values.of(before).equals(values.of(after))) {
            remove(before);
            add(after, id, collection);
        }
    }

    private static List<@Nullable Object> entry(List<@Nullable Object> key, Object id) {
        var entry = new ArrayList<@Nullable Object>(key);
        entry.add(id);
        return entry;
    }

    private static Object id(Document document) {
        return StoreCollection.key(document, "_id");
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    /** A sparse index may be empty for good; only a new one has to be filled. */
    @Override
    public boolean isEmpty() {
        return !built;
    }

    @Override
    public boolean isUnique() {
        return unique;
    }
}
