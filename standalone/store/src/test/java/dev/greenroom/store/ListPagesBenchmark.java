package dev.greenroom.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The time of every list page's query and of the sweep on 20,000 documents of one workspace, in a process as small as the supervisor makes it,
 * while a writer writes; without indexes first, as the baseline. Not part of the tests: {@code ./greenroom bench store}.
 */
class ListPagesBenchmark {

    private static final int DOCUMENTS = 20_000;
    private static final int PAGE = 50;
    private static final int RUNS = 60;

    @TempDir
    Path parent;

    private record Query(Bson filter, Bson sort, int limit) {}

    @Test
    void measure() throws Exception {
        try (var store = StoreProcess.start(parent.resolve("data"), 16 << 10);
                var client = Writers.connect(store.uri())) {
            var things = client.getDatabase("d").getCollection("things");
            fill(things);
            var without = measureAll(client);
            index(things);
            System.out.println("Milliseconds, p50 / p90; in brackets the writer beside it");
            measureAll(client).forEach((name, with) -> print(name, without.get(name), with));
        }
    }

    private static Map<String, Measured> measureAll(MongoClient client) {
        var measured = new LinkedHashMap<String, Measured>();
        queries().forEach((name, query) -> measured.put(name, measure(query, client)));
        return measured;
    }

    private static void print(String name, Measured without, Measured with) {
        System.out.printf(
                "%-38s without index %s, with %s, ratio %.3f%n",
                name, without, with, at(with.queries, 0.5) / at(without.queries, 0.5));
    }

    private static void fill(MongoCollection<Document> things) {
        for (int start = 0; start < DOCUMENTS; start += 500) {
            things.insertMany(IntStream.range(start, start + 500)
                    .mapToObj(ListPagesBenchmark::thing)
                    .toList());
        }
    }

    private static Document thing(int i) {
        var thing = new Document("_id", id(i))
                .append("version", 1L)
                .append("seq", 7L)
                .append("body", new Document("text", "x".repeat(900)).append("answers", List.of(1, 2, 3)))
                .append(
                        "f",
                        new Document("ws", "w")
                                .append("panel", List.of("m" + i % 40, "ada"))
                                .append("order", new Date(i * 1000L))
                                .append("ended", (long) (i / 3))
                                .append("dueAt", new Date(i * 1000L)))
                .append("outbox", List.of());
        if (i % 1000 == 0) {
            thing.append(
                    "claim",
                    new Document("v", 1L)
                            .append("take", 0)
                            .append("owner", "dead")
                            .append("at", new Date(0)));
        }
        return thing;
    }

    private static String id(int i) {
        return "0192f3a0-0000-7000-8000-%012d".formatted(i);
    }

    private static void index(MongoCollection<Document> things) {
        things.createIndex(Indexes.ascending("f.ws", "_id"));
        things.createIndex(Indexes.ascending("f.panel", "f.order", "_id"));
        things.createIndex(Indexes.ascending("f.ws", "f.ended", "_id"));
        things.createIndex(Indexes.ascending("f.dueAt"));
        things.createIndex(Indexes.ascending("claim.owner"), new IndexOptions().sparse(true));
    }

    private static Map<String, Query> queries() {
        var queries = new LinkedHashMap<String, Query>();
        var byId = ascending("_id");
        var newest = orderBy(descending("f.ended"), descending("_id"));
        var ended = 3_000L;
        var cursor = or(lt("f.ended", ended), and(eq("f.ended", ended), lt("_id", id(9_001))));
        queries.put("workspace, first page by id", new Query(eq("f.ws", "w"), byId, PAGE));
        queries.put("workspace, page in the middle", new Query(and(eq("f.ws", "w"), gt("_id", id(9_999))), byId, PAGE));
        queries.put("whole collection by id", new Query(gt("_id", id(9_999)), byId, PAGE));
        queries.put("member of all panels, newest first", new Query(eq("f.panel", "ada"), descending("f.order"), PAGE));
        queries.put("member of few panels, newest first", new Query(eq("f.panel", "m7"), descending("f.order"), PAGE));
        queries.put(
                "workspace by end, page in the middle",
                new Query(and(eq("f.ws", "w"), gt("f.ended", 0L), cursor), newest, PAGE));
        queries.put("what is due", new Query(lte("f.dueAt", new Date(50_000L)), ascending("f.dueAt"), PAGE));
        queries.put("50 ids", new Query(in("_id", ids()), new Document(), 0));
        queries.put("sweep", new Query(sweep(), new Document(), 500));
        return queries;
    }

    private static List<String> ids() {
        return IntStream.range(0, PAGE).mapToObj(i -> id(i * 311)).toList();
    }

    private static Bson sweep() {
        var limit = new Document("$subtract", List.of("$$NOW", 10_000L));
        return new Document("claim.owner", new Document("$exists", true))
                .append("$expr", new Document("$lt", List.of("$claim.at", limit)));
    }

    private record Measured(List<Double> queries, List<Double> writes) {

        @Override
        public String toString() {
            return "%.1f / %.1f (%.1f / %.1f)"
                    .formatted(at(queries, 0.5), at(queries, 0.9), at(writes, 0.5), at(writes, 0.9));
        }
    }

    private static Measured measure(Query query, MongoClient client) {
        var things = client.getDatabase("d").getCollection("things");
        run(things, query);
        var writes = new ArrayList<Double>();
        var writer = Thread.ofPlatform().start(() -> writeUntilInterrupted(things, writes));
        var queries = new ArrayList<Double>();
        for (int i = 0; i < RUNS; i++) {
            queries.add(timed(() -> run(things, query)));
        }
        writer.interrupt();
        join(writer);
        queries.sort(null);
        writes.sort(null);
        return new Measured(queries, writes);
    }

    private static void run(MongoCollection<Document> things, Query query) {
        var found = things.find(query.filter())
                .sort(query.sort())
                .limit(query.limit())
                .into(new ArrayList<>());
        assertThat(found).hasSizeGreaterThanOrEqualTo(20);
    }

    private static void writeUntilInterrupted(MongoCollection<Document> things, List<Double> writes) {
        while (!Thread.currentThread().isInterrupted()) {
            var id = id(ThreadLocalRandom.current().nextInt(DOCUMENTS));
            try {
                writes.add(timed(
                        () -> things.updateOne(eq("_id", id), new Document("$inc", new Document("version", 1L)))));
            } catch (MongoInterruptedException e) {
                return;
            }
        }
    }

    private static double timed(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
