package dev.greenroom.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A collection in a table of BSON documents by id. The library does the updates, this finds and keeps the documents. */
final class StoreCollection extends AbstractMongoCollection<Object> {

    private static final Document EVERYTHING = new Document();

    /** So many found documents are kept as read; the others are read again when they are sent. */
    private static final int KEPT = 64;

    private final Table documents;

    StoreCollection(
            MongoDatabase database, String name, CollectionOptions options, Table documents, CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    static Object key(Document document, String idField) {
        @Nullable Object id = document.get(idField);
        if (id == null) {
            throw new BadValueException("The '" + idField + "' must not be null");
        }
        return id;
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        @Nullable String idField = getIdField();
        var key = idField == null ? UUID.randomUUID() : key(document, idField);
        documents.put(key, Bytes.of(document));
        return key;
    }

    @Override
    protected void handleUpdate(Object key, Document before, Document after) {
        documents.put(key, Bytes.of(after));
    }

    @Override
    protected void removeDocument(Object key) {
        documents.remove(key);
    }

    @Override
    protected Document getDocument(Object key) {
        var document = find(key);
        if (document == null) {
            throw new NoSuchElementException("No document with key " + key);
        }
        return document;
    }

    @Nullable
    Document find(Object key) {
        var bytes = documents.get(key);
        return bytes == null ? null : Bytes.toDocument(bytes);
    }

    @Override
    protected QueryResult queryDocuments(
            Document filter,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        var plan = new Planner(filter, sort, limit).choose(getIndexes());
        var candidates = plan == null ? keys() : plan.candidates();
        var matching = candidates
                .map(key -> new Found(key, getDocument(key)))
                .filter(found -> documentMatchesQuery(found.read(), filter));
        var order = plan != null && plan.ordered() ? null : comparator(sort);
        if (order != null && sort != null) {
            matching = matching.map(found -> found.keepingOnly(sort)).sorted(order);
        }
        var page = matching.skip(Math.max(skip, 0));
        var found = new ArrayList<Found>();
        (limit > 0 ? page.limit(limit) : page)
                .forEach(each -> found.add(order == null && found.size() < KEPT ? each : each.forgotten()));
        return new Results(this, found, projection).answer(batchSize, cursorRegistry);
    }

    private static @Nullable Comparator<Found> comparator(@Nullable Document sort) {
        return sort == null || sort.isEmpty() ? null : Comparator.comparing(Found::read, new DocumentComparator(sort));
    }

    @Override
    protected QueryResult matchDocuments(
            Document filter,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return queryDocuments(filter, sort, skip, limit, batchSize, projection);
    }

    List<Document> project(Stream<Document> read, @Nullable Document projection) {
        return matchDocumentsFromStream(EVERYTHING, read, 0, 0, 0, null, projection)
                .collectDocuments();
    }

    private Stream<Object> keys() {
        Iterable<Object> keys = () -> documents.cursor(null, null, false);
        return StreamSupport.stream(keys.spliterator(), false);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return keys().map(key -> new DocumentWithPosition<>(getDocument(key), key));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
