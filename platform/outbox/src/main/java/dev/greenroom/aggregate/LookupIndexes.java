package dev.greenroom.aggregate;

import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Sees that every look-up field has its index, from the first commit that holds the field. */
final class LookupIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(LookupIndexes.class);

    private final MongoCollection<Document> collection;
    private final Set<String> ensured = ConcurrentHashMap.newKeySet();

    LookupIndexes(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** Does not wait: a look-up without its index is slow, not wrong. */
    void ensure(Set<String> lookups) {
        lookups.stream().filter(ensured::add).forEach(this::create);
    }

    private void create(String lookup) {
        Mono.from(collection.createIndex(Indexes.ascending("f." + lookup))).subscribe(name -> {}, failure -> {
            ensured.remove(lookup);
            LOG.warn("No index for {} yet: {}", lookup, failure.toString());
        });
    }
}
