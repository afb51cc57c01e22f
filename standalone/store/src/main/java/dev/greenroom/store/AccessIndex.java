package dev.greenroom.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;

/** An index that yields the ids of documents in the order of its fields. */
abstract class AccessIndex extends Index<Object> {

    private final List<String> fields;
    private final boolean onlyPresent;

    AccessIndex(String name, List<IndexKey> keys, boolean onlyPresent) {
        super(name, keys, onlyPresent);
        this.fields = keys.stream().map(IndexKey::getKey).toList();
        this.onlyPresent = onlyPresent;
    }

    final List<String> fields() {
        return fields;
    }

    /** A sparse index leaves out documents that have none of its fields. */
    final boolean leavesOutAbsent() {
        return onlyPresent;
    }

    /** Whether some document has an array in this field, so that it occurs more than once here. */
    abstract boolean isMultikey(int field);

    /** The ids between the scan's bounds; may hold more than match, never fewer. */
    abstract Iterator<Object> ids(Scan scan);

    /** Queries go through {@link Planner}; this is what the library would ask instead. */
    @Override
    public final boolean canHandle(Document query) {
        return false;
    }

    @Override
    public final Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}
}
