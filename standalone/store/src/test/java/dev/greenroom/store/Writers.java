package dev.greenroom.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/** Writers that remember what was acknowledged, and a reader that remembers what it saw, over many lives of a store. */
final class Writers {

    static final String DATABASE = "killed";
    static final String COLLECTION = "things";

    private static final int PARTS = 12;

    /** By id, the version that must be there at least. */
    final Map<String, Integer> promised = new ConcurrentHashMap<>();

    final AtomicInteger acknowledged = new AtomicInteger();

    private final AtomicInteger ids = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile MongoClient client;

    static MongoClient connect(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToSocketSettings(
                        s -> s.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .build());
    }

    static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase(DATABASE).getCollection(COLLECTION);
    }

    void start(String uri, int writers) {
        client = connect(uri);
        var things = things(client);
        things.createIndex(Indexes.ascending("unique"), new IndexOptions().unique(true));
        things.createIndex(Indexes.ascending("f.group", "_id"));
        for (int i = 0; i < writers; i++) {
            threads.add(Thread.ofPlatform().start(() -> untilTheStoreIsGone(() -> writeOne(things))));
        }
        threads.add(Thread.ofPlatform().start(() -> untilTheStoreIsGone(() -> readOne(things))));
    }

    /** Returns when all have noticed that the store is gone; none waits for it to come back. */
    void join() throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (var thread : threads) {
            thread.join();
        }
        threads.clear();
        client.close();
    }

    private static void untilTheStoreIsGone(Runnable step) {
        try {
            while (true) {
                step.run();
            }
        } catch (MongoException | IllegalStateException e) {
            // killed
        }
    }

    private void writeOne(MongoCollection<Document> things) {
        int number = ids.incrementAndGet();
        var id = "thing-" + number;
        things.insertOne(new Document("_id", id)
                .append("f", new Document("group", number % 7))
                .append("unique", id + "/0")
                .append("outbox", List.of()));
        promise(id, 0);
        for (int version = 1; version <= 3; version++) {
            var set = new Document("unique", id + "/" + version);
            for (int part = 0; part < PARTS; part++) {
                set.append("part" + part, version);
            }
            var update = new Document("$set", set)
                    .append("$inc", new Document("version", 1))
                    .append("$push", new Document("outbox", new Document("seq", version)));
            var unchanged = version == 1 ? eq("_id", id) : new Document("_id", id).append("version", version - 1);
            if (things.updateOne(unchanged, update).getMatchedCount() != 1) {
                throw new AssertionError(id + " lost version " + (version - 1) + " while the store was running");
            }
            promise(id, version);
        }
    }

    private void promise(String id, int version) {
        acknowledged.incrementAndGet();
        promised.merge(id, version, Math::max);
    }

    private void readOne(MongoCollection<Document> things) {
        var id = "thing-" + ThreadLocalRandom.current().nextInt(1, ids.get() + 2);
        var seen = things.find(eq("_id", id)).first();
        if (seen != null) {
            promised.merge(id, version(seen), Math::max);
            requireWhole(seen);
        }
    }

    static int version(Document thing) {
        return thing.getInteger("version", 0);
    }

    /** All parts of a document are of one version. */
    static void requireWhole(Document thing) {
        int version = version(thing);
        boolean whole = thing.getList("outbox", Document.class).size() == version
                && thing.getString("unique").equals(thing.get("_id") + "/" + version);
        for (int part = 0; part < PARTS && version > 0; part++) {
            whole &= thing.getInteger("part" + part) == version;
        }
        if (!whole) {
            throw new AssertionError("torn: " + thing.toJson());
        }
    }
}
