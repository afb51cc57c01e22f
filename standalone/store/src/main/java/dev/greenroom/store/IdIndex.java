package dev.greenroom.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents themselves, which are kept in the order of their ids. */
final class IdIndex extends AccessIndex {

    private static final String ID = "_id";

    private final Table documents;

    IdIndex(String name, Table documents) {
        super(name, List.of(new IndexKey(ID, true)), false);
        this.documents = documents;
    }

    @Override
    boolean isMultikey(int field) {
        return false;
    }

    @Override
    Iterator<Object> ids(Scan scan) {
        if (!scan.equal().isEmpty()) {
            var id = scan.equal().getFirst();
            return documents.contains(id) ? List.of(id).iterator() : Collections.emptyIterator();
        }
        return scan.descending()
                ? documents.cursor(scan.to(), scan.from(), true)
                : documents.cursor(scan.from(), scan.to(), false);
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        var id = id(document);
        return documents.contains(id) ? id : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        var id = id(document);
        if (documents.contains(id)) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(id));
        }
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    public Object remove(Document document) {
        return id(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

    @Override
    public void updateInPlace(Document before, Document after, Object id, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return documents.size();
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    private static Object id(Document document) {
        return StoreCollection.key(document, ID);
    }
}
