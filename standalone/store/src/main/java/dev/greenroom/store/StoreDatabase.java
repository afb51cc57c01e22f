package dev.greenroom.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;

/** The collections and indexes of one database, each in a table of its own. */
final class StoreDatabase extends AbstractMongoDatabase<Object> {

    static final String DOCUMENTS = "documents:";
    private static final String INDEX = "index:";

    private final Tables tables;

    StoreDatabase(String name, Tables tables, CursorRegistry cursors) {
        super(name, cursors);
        this.tables = tables;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        return new StoreCollection(this, collection, options, documents(collection), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return keys.size() == 1 && keys.getFirst().getKey().equals("_id")
                ? new IdIndex(index, documents(collection))
                : ordered(collection, index, keys, sparse, true);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return ordered(collection, index, keys, sparse, false);
    }

    private Index<Object> ordered(
            String collection, String index, List<IndexKey> keys, boolean sparse, boolean unique) {
        return new OrderedIndex(
                index, keys, sparse, unique, tables.open(entries(collection, index)), isBuilt(collection, index));
    }

    /** An index is listed in the same record of the journal that holds its first entries. */
    private boolean isBuilt(String collection, String index) {
        var listed = indexes.get();
        var name = new Document("ns", getFullCollectionNamespace(collection)).append("name", index);
        return listed != null && listed.handleQuery(name).iterator().hasNext();
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        if (!index.equals("_id_")) {
            tables.drop(entries(collection.getCollectionName(), index));
        }
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        tables.drop(DOCUMENTS + getFullCollectionNamespace(collection));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new UnsupportedOperationException("Collections keep their names");
    }

    private Table documents(String collection) {
        return tables.open(DOCUMENTS + getFullCollectionNamespace(collection));
    }

    private String entries(String collection, String index) {
        return INDEX + getFullCollectionNamespace(collection) + ":" + index;
    }

    @Override
    protected long getFileSize() {
        return 0;
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }
}
