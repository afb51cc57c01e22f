package dev.greenroom.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exactly the operations that repositories use, with what they rely on. Every store has to pass it. */
abstract class RepositoryContract {

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private MongoClient client;
    private MongoCollection<Document> things;

    abstract String uri();

    @BeforeEach
    void connect() {
        client = MongoClients.create(uri());
        things = client.getDatabase("contract-" + UUID.randomUUID()).getCollection("things");
    }

    @AfterEach
    void disconnect() {
        client.getDatabase(things.getNamespace().getDatabaseName()).drop();
        client.close();
    }

    // --- Creating ---------------------------------------------------------------------------------------------------

    @Test
    void an_id_is_given_once() {
        things.insertOne(thing("a"));

        assertThatThrownBy(() -> things.insertOne(thing("a")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }

    @Test
    void a_unique_field_is_given_once_also_by_an_update() {
        things.createIndex(Indexes.ascending("f.email"), new IndexOptions().unique(true));
        things.insertOne(thing("a").append("f", new Document("email", "a@x")));
        things.insertOne(thing("b").append("f", new Document("email", "b@x")));

        assertThatThrownBy(() -> things.insertOne(thing("c").append("f", new Document("email", "a@x"))))
                .hasMessageContaining("E11000");
        assertThatThrownBy(() -> things.findOneAndUpdate(eq("_id", "b"), set("f", new Document("email", "a@x"))))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(11000));
        assertThat(things.find(eq("f.email", "b@x")).first()).containsEntry("_id", "b");
        assertThat(things.find(eq("_id", "c")).first()).isNull();
    }

    // --- Commit -----------------------------------------------------------------------------------------------------

    @Test
    void a_commit_writes_state_events_and_claim_at_once() {
        things.insertOne(thing("a"));

        var after = commit("a", 1, 0, List.of(event(1), event(2)), claim(2, "me"));

        assertThat(after).containsEntry("version", 2L).containsEntry("seq", 2L);
        assertThat(after.getList("outbox", Document.class))
                .extracting(e -> e.get("seq"))
                .containsExactly(1L, 2L);
        assertThat(after.get("claim", Document.class)).containsEntry("owner", "me");
    }

    @Test
    void a_commit_on_an_older_version_changes_nothing() {
        things.insertOne(thing("a"));
        commit("a", 1, 0, List.of(event(1)), claim(2, "me"));

        assertThat(commit("a", 1, 0, List.of(event(1)), claim(2, "other"))).isNull();
        assertThat(read("a").getList("outbox", Document.class)).hasSize(1);
    }

    @Test
    void a_held_claim_stays_when_others_commit() {
        things.insertOne(thing("a"));
        commit("a", 1, 0, List.of(event(1)), claim(2, "first"));

        var after = commit("a", 2, 0, List.of(event(2)), claim(3, "second"));

        assertThat(after.get("claim", Document.class))
                .containsEntry("owner", "first")
                .containsEntry("v", 2L);
    }

    @Test
    void a_commit_drops_what_the_broker_has_acknowledged() {
        things.insertOne(thing("a"));
        commit("a", 1, 0, List.of(event(1), event(2), event(3)), claim(2, "me"));

        var after = commit("a", 2, 2, List.of(event(4)), claim(3, "me"));

        assertThat(after.getList("outbox", Document.class))
                .extracting(e -> e.get("seq"))
                .containsExactly(3L, 4L);
    }

    @Test
    void of_many_commits_on_one_version_one_wins() {
        things.insertOne(thing("a"));

        long winners = IntStream.range(0, 32)
                .parallel()
                .filter(i -> commit("a", 1, 0, List.of(event(1)), claim(2, "writer " + i)) != null)
                .count();

        assertThat(winners).isEqualTo(1);
        assertThat(read("a")).containsEntry("version", 2L);
    }

    @Test
    void a_projection_leaves_out_what_it_does_not_name() {
        things.insertOne(thing("a").append("outbox", List.of(event(1))));

        var seen = things.find(eq("_id", "a"))
                .projection(new Document("version", 1).append("outbox.seq", 1))
                .first();

        assertThat(seen.keySet()).containsExactlyInAnyOrder("_id", "version", "outbox");
        assertThat(seen.getList("outbox", Document.class)).containsExactly(new Document("seq", 1L));
    }

    // --- Marks ------------------------------------------------------------------------------------------------------

    @Test
    void the_last_mark_empties_and_releases_only_if_nothing_has_come_since() {
        things.insertOne(thing("a"));
        commit("a", 1, 0, List.of(event(1)), claim(2, "me"));
        commit("a", 2, 0, List.of(event(2)), claim(3, "me"));

        assertThat(things.updateOne(lastMark("a", 2, 1), done()).getMatchedCount())
                .isZero();
        assertThat(things.updateOne(lastMark("a", 2, 2), done()).getMatchedCount())
                .isOne();
        assertThat(read("a").getList("outbox", Document.class)).isEmpty();
        assertThat(read("a")).doesNotContainKey("claim").containsEntry("version", 3L);
    }

    @Test
    void a_partial_mark_drops_events_and_renews_the_claim() {
        things.insertOne(thing("a"));
        commit("a", 1, 0, List.of(event(1), event(2)), claim(2, "me"));
        var renewal = new Document("$pull", new Document("outbox", new Document("seq", new Document("$lte", 1L))))
                .append("$currentDate", new Document("claim.at", true))
                .append("$set", new Document("claim.attempts", 3));

        var after = things.findOneAndUpdate(fence("a", 2), renewal, AFTER);

        assertThat(after.getList("outbox", Document.class))
                .extracting(e -> e.get("seq"))
                .containsExactly(2L);
        assertThat(after.get("claim", Document.class).getDate("at"))
                .isAfter(Instant.now().minusSeconds(60));
        assertThat(things.findOneAndUpdate(fence("a", 9), renewal, AFTER)).isNull();
    }

    @Test
    void many_marks_go_in_one_write_and_tell_how_many_matched() {
        var marks = new ArrayList<UpdateOneModel<Document>>();
        for (int i = 0; i < 20; i++) {
            things.insertOne(thing("a" + i));
            commit("a" + i, 1, 0, List.of(event(1)), claim(2, "me"));
            marks.add(new UpdateOneModel<>(lastMark("a" + i, i % 2 == 0 ? 2 : 7, 1), done()));
        }

        var result = things.bulkWrite(marks, new BulkWriteOptions().ordered(false));

        assertThat(result.getMatchedCount()).isEqualTo(10);
        assertThat(things.find(new Document("claim", new Document("$exists", true))))
                .hasSize(10);
    }

    @Test
    void an_upsert_creates_once_and_keeps_the_greater_number() {
        var advance = new Document("$max", new Document("applied", 5L)).append("$set", new Document("key", "k"));
        var back = new Document("$max", new Document("applied", 3L)).append("$set", new Document("key", "k"));

        things.updateOne(eq("_id", "i"), advance, new UpdateOptions().upsert(true));
        things.updateOne(eq("_id", "i"), back, new UpdateOptions().upsert(true));

        assertThat(read("i")).containsEntry("applied", 5L).containsEntry("key", "k");
    }

    // --- Sweep ------------------------------------------------------------------------------------------------------

    @Test
    void the_sweep_finds_claims_that_are_not_renewed() {
        things.createIndex(Indexes.ascending("claim.owner"), new IndexOptions().sparse(true));
        things.insertMany(List.of(thing("a"), thing("b"), thing("c")));
        commit("a", 1, 0, List.of(event(1)), claim(2, "me"));
        commit("b", 1, 0, List.of(event(1)), claim(2, "dead").append("at", longAgo()));

        assertThat(things.find(unrenewed()).projection(new Document("claim", 1)).limit(500))
                .extracting(d -> d.get("_id"))
                .containsExactly("b");
    }

    @Test
    void a_claim_is_taken_over_once() {
        things.insertOne(thing("b"));
        commit("b", 1, 0, List.of(event(1)), claim(2, "dead").append("at", longAgo()));
        var takeOver = new Document("$set", new Document("claim.owner", "me"))
                .append("$inc", new Document("claim.take", 1))
                .append("$currentDate", new Document("claim.at", true));
        var seen = fence("b", 2);
        seen.putAll(unrenewed());

        var taken = things.findOneAndUpdate(seen, takeOver, AFTER);

        assertThat(taken.get("claim", Document.class))
                .containsEntry("owner", "me")
                .containsEntry("take", 1);
        assertThat(things.findOneAndUpdate(seen, takeOver, AFTER)).isNull();
    }

    @Test
    void what_the_sweep_looks_at_follows_every_change() {
        things.createIndex(Indexes.ascending("claim.owner"), new IndexOptions().sparse(true));
        things.insertOne(thing("a"));
        var owned = new Document("claim.owner", new Document("$exists", true).append("$ne", "me"));

        commit("a", 1, 0, List.of(event(1)), claim(2, "other"));
        assertThat(things.find(owned)).hasSize(1);
        assertThat(things.countDocuments(owned)).isOne();
        things.updateOne(lastMark("a", 2, 1), done());
        assertThat(things.find(owned)).isEmpty();
        assertThat(things.countDocuments(owned)).isZero();
    }

    // --- Finding ----------------------------------------------------------------------------------------------------

    @Test
    void documents_are_found_by_id_by_ids_and_by_look_up_fields() {
        index("f.ws");
        for (int i = 0; i < 10; i++) {
            things.insertOne(thing("a" + i).append("f", new Document("ws", "w" + i % 2)));
        }

        assertThat(read("a3")).containsEntry("_id", "a3");
        assertThat(ids(in("_id", "a7", "a1", "missing"))).containsExactlyInAnyOrder("a1", "a7");
        assertThat(ids(eq("f.ws", "w1"))).containsExactlyInAnyOrder("a1", "a3", "a5", "a7", "a9");
        assertThat(ids(in("f.ws", "w1", "w0"))).hasSize(10);
        assertThat(ids(and(eq("f.ws", "w1"), eq("_id", "a2")))).isEmpty();
    }

    @Test
    void an_element_of_a_list_is_found_like_a_value() {
        index("f.panel");
        things.insertOne(thing("a").append("f", new Document("panel", List.of("ben", "hana"))));
        things.insertOne(thing("b").append("f", new Document("panel", List.of("hana"))));
        things.insertOne(thing("c").append("f", new Document("panel", List.of())));

        assertThat(ids(eq("f.panel", "hana"))).containsExactlyInAnyOrder("a", "b");
        things.updateOne(eq("_id", "a"), set("f", new Document("panel", List.of("ben"))));
        assertThat(ids(eq("f.panel", "hana"))).containsExactly("b");
        assertThat(ids(in("f.panel", "hana", "ben"))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void pages_follow_each_other_in_the_order_of_ids() {
        index("f.ws");
        for (int i = 0; i < 25; i++) {
            things.insertOne(thing("a%02d".formatted(i)).append("f", new Document("ws", i == 7 ? "other" : "w")));
        }

        var first = page(eq("f.ws", "w"), ascending("_id"), 10);
        var second = page(and(eq("f.ws", "w"), gt("_id", first.getLast())), ascending("_id"), 10);

        assertThat(first).hasSize(10).startsWith("a00").endsWith("a10").doesNotContain("a07");
        assertThat(second).hasSize(10).startsWith("a11").endsWith("a20");
    }

    @Test
    void pages_follow_each_other_in_the_order_of_a_field_with_equal_values() {
        things.createIndex(Indexes.ascending("f.ws", "f.ended", "_id"));
        for (int i = 0; i < 12; i++) {
            things.insertOne(thing("a%02d".formatted(i)).append("f", new Document("ws", "w").append("ended", i / 5)));
        }
        var newestFirst = Sorts.orderBy(descending("f.ended"), descending("_id"));

        var first = page(eq("f.ws", "w"), newestFirst, 4);
        var after = or(
                new Document("f.ended", new Document("$lt", 1)),
                and(eq("f.ended", 1), new Document("_id", new Document("$lt", "a08"))));

        assertThat(first).containsExactly("a11", "a10", "a09", "a08");
        assertThat(page(and(eq("f.ws", "w"), after), newestFirst, 4)).containsExactly("a07", "a06", "a05", "a04");
    }

    @Test
    void what_is_due_is_found_in_order() {
        index("f.dueAt");
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        for (int i = -3; i < 3; i++) {
            things.insertOne(thing("a" + i).append("f", new Document("dueAt", Date.from(now.plusSeconds(i)))));
        }
        things.insertOne(thing("none"));

        assertThat(page(lte("f.dueAt", Date.from(now)), ascending("f.dueAt"), 3))
                .containsExactly("a-3", "a-2", "a-1");
    }

    @Test
    void a_result_larger_than_a_batch_is_read_whole() {
        things.insertMany(IntStream.range(0, 500).mapToObj(i -> thing("a" + i)).toList());

        assertThat(things.find().batchSize(60)).hasSize(500);
    }

    // --- Removing ---------------------------------------------------------------------------------------------------

    @Test
    void what_has_expired_is_deleted_together() {
        index("f.expiresAt");
        for (int i = 0; i < 6; i++) {
            things.insertOne(thing("a" + i).append("f", new Document("expiresAt", (long) i)));
        }

        assertThat(things.deleteMany(lte("f.expiresAt", 3L)).getDeletedCount()).isEqualTo(4);
        assertThat(ids(new Document())).containsExactlyInAnyOrder("a4", "a5");
        assertThat(ids(eq("f.expiresAt", 2L))).isEmpty();
    }

    @Test
    void an_aggregate_with_a_claim_is_not_deleted() {
        things.insertOne(thing("a"));
        commit("a", 1, 0, List.of(event(1)), claim(2, "me"));
        var unclaimed = new Document("_id", "a").append("version", 2L).append("claim", new Document("$exists", false));

        assertThat(things.deleteOne(unclaimed).getDeletedCount()).isZero();
        things.updateOne(lastMark("a", 2, 1), done());
        assertThat(things.deleteOne(unclaimed).getDeletedCount()).isOne();
    }

    // --- Object mothers ---------------------------------------------------------------------------------------------

    private static Document thing(String id) {
        return new Document("_id", id)
                .append("version", 1L)
                .append("seq", 0L)
                .append("body", new Document("text", "of " + id))
                .append("outbox", List.of());
    }

    private static Document event(long sequence) {
        return new Document("id", UUID.randomUUID().toString()).append("seq", sequence);
    }

    private static Document claim(long version, String owner) {
        return new Document("v", version)
                .append("take", 0)
                .append("owner", owner)
                .append("at", new Date());
    }

    private static Date longAgo() {
        return Date.from(Instant.now().minusSeconds(3600));
    }

    private Document commit(String id, long version, long acknowledged, List<Document> events, Document claim) {
        long last = events.getLast().getLong("seq");
        var push = new Document("$each", events);
        if (acknowledged > 0) {
            push.append("$slice", -(int) (last - acknowledged));
        }
        var update = new Document("$set", new Document("body", new Document("text", "version " + (version + 1))))
                .append("$inc", new Document("version", 1L).append("seq", (long) events.size()))
                .append("$push", new Document("outbox", push))
                .append("$min", new Document("claim", claim));
        return things.findOneAndUpdate(new Document("_id", id).append("version", version), update, AFTER);
    }

    private static Document fence(String id, long version) {
        return new Document("_id", id).append("claim.v", version).append("claim.take", 0);
    }

    private static Document lastMark(String id, long version, long sequence) {
        return fence(id, version).append("seq", sequence);
    }

    private static Document done() {
        return new Document("$set", new Document("outbox", List.of())).append("$unset", new Document("claim", 1));
    }

    private static Document unrenewed() {
        var limit = new Document("$subtract", List.of("$$NOW", 10_000L));
        return new Document("claim.owner", new Document("$exists", true))
                .append("$expr", new Document("$lt", List.of("$claim.at", limit)));
    }

    private static Document set(String field, Object value) {
        return new Document("$set", new Document(field, value));
    }

    private void index(String field) {
        things.createIndex(Indexes.ascending(field));
    }

    private Document read(String id) {
        return things.find(eq("_id", id)).first();
    }

    private List<String> ids(Bson filter) {
        return things.find(filter).map(d -> d.getString("_id")).into(new ArrayList<>());
    }

    private List<String> page(Bson filter, Bson sort, int limit) {
        return things.find(filter)
                .sort(sort)
                .limit(limit)
                .map(d -> d.getString("_id"))
                .into(new ArrayList<>());
    }
}
