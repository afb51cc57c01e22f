package dev.greenroom.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a query has found. Documents are read when they are sent, so that a large result costs the memory of its keys. */
record Results(
        StoreCollection collection,
        List<Found> found,
        @Nullable Document projection) {

    QueryResult answer(int batchSize, CursorRegistry cursors) {
        if (batchSize <= 0 || batchSize >= found.size()) {
            return new QueryResult(this::documents);
        }
        var first = read(found.subList(0, batchSize));
        var rest = new Rest(cursors.generateCursorId(), this, found.subList(batchSize, found.size()));
        cursors.add(rest);
        return new QueryResult(first, rest);
    }

    private Iterator<Document> documents() {
        if (projection != null && !projection.isEmpty()) {
            return read(found).iterator();
        }
        return stream(found).iterator();
    }

    private List<Document> read(List<Found> part) {
        return collection.project(stream(part), projection);
    }

    /** What has been deleted since is left out. */
    private Stream<Document> stream(List<Found> part) {
        return part.stream().map(each -> each.orRead(collection)).filter(Objects::nonNull);
    }

    /** The batches after the first. */
    private static final class Rest extends AbstractCursor {

        private final Results results;
        private List<Found> rest;

        Rest(long id, Results results, List<Found> rest) {
            super(id);
            this.results = results;
            this.rest = rest;
        }

        @Override
        public boolean isEmpty() {
            return rest.isEmpty();
        }

        @Override
        public List<Document> takeDocuments(int wanted) {
            int end = wanted <= 0 ? rest.size() : Math.min(wanted, rest.size());
            var batch = results.read(rest.subList(0, end));
            rest = rest.subList(end, rest.size());
            return batch;
        }
    }
}
