package dev.greenroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A list page reads as many documents as it shows: its plan follows one index in the order of the page. */
class PlannerTest {

    private static final int PAGE = 50;

    private final MVStore memory = MVStore.open(null);
    private final Tables tables = new Tables(memory);
    private final List<Index<Object>> indexes = List.of(
            new IdIndex("_id_", tables.open("_id_")),
            index("workspace", "f.ws", "_id"),
            index("panel", "f.panel", "f.order", "_id"),
            index("ended", "f.ws", "f.ended", "_id"),
            index("due", "f.dueAt"),
            sparse("claims", "claim.owner"),
            sparse("blocked", "blockedAt"));

    @AfterEach
    void close() {
        memory.closeImmediately();
    }

    @Test
    void a_page_by_id_follows_the_workspace_or_the_ids() {
        assertFollows("workspace", new Document("f.ws", "w"), ascending("_id"));
        assertFollows("workspace", new Document("f.ws", "w").append("_id", gt("x")), ascending("_id"));
        assertFollows("_id_", new Document("_id", gt("x")), ascending("_id"));
    }

    @Test
    void a_page_of_what_a_member_sees_follows_the_panel_in_its_order() {
        assertFollows("panel", new Document("f.panel", "ada"), new Document("f.order", -1).append("_id", -1));
    }

    @Test
    void a_page_that_begins_at_a_cursor_is_one_range() {
        var cursor = List.of(new Document("f.ended", lt(9)), new Document("f.ended", 9).append("_id", lt("x")));
        var filter = new Document("$and", List.of(new Document("f.ws", "w"), new Document("$or", cursor)));
        var plan = assertFollows("ended", filter, new Document("f.ended", -1).append("_id", -1));
        assertThat(plan.scans()).singleElement().satisfies(scan -> {
            assertThat(scan.equal()).containsExactly("w");
            assertThat(scan.to()).isEqualTo(9);
            assertThat(scan.descending()).isTrue();
        });
    }

    @Test
    void what_is_due_is_a_range_in_its_own_order() {
        assertFollows("due", new Document("f.dueAt", new Document("$lte", 5)), ascending("f.dueAt"));
    }

    @Test
    void what_waits_for_an_operator_is_counted_among_what_is_claimed_or_blocked() {
        var exists = new Document("$exists", true);
        assertFollows("claims", new Document("claim.owner", exists).append("claim.parked", true), new Document());
        assertFollows("blocked", new Document("blockedAt", exists), new Document());
    }

    @Test
    void two_directions_at_once_have_to_be_sorted() {
        var plan = choose(new Document("f.ws", "w"), new Document("f.ended", -1).append("_id", 1));
        assertThat(plan.ordered()).isFalse();
    }

    @Test
    void a_field_without_an_index_means_looking_at_everything() {
        assertThat(new Planner(new Document("f.name", "x"), null, PAGE).choose(indexes))
                .isNull();
    }

    private Plan assertFollows(String index, Document filter, Document sort) {
        var plan = choose(filter, sort);
        assertThat(plan.ordered()).isTrue();
        assertThat(plan.scans()).extracting(scan -> scan.index().getName()).containsOnly(index);
        return plan;
    }

    private Plan choose(Document filter, Document sort) {
        var plan = new Planner(filter, sort, PAGE).choose(indexes);
        assertThat(plan).isNotNull();
        return plan;
    }

    private static Document ascending(String field) {
        return new Document(field, 1);
    }

    private static Document gt(Object value) {
        return new Document("$gt", value);
    }

    private static Document lt(Object value) {
        return new Document("$lt", value);
    }

    private Index<Object> index(String name, String... fields) {
        return index(name, false, fields);
    }

    private Index<Object> sparse(String name, String field) {
        return index(name, true, field);
    }

    private Index<Object> index(String name, boolean sparse, String... fields) {
        List<IndexKey> keys =
                Arrays.stream(fields).map(field -> new IndexKey(field, true)).toList();
        return new OrderedIndex(name, keys, sparse, false, tables.open(name), true);
    }
}
