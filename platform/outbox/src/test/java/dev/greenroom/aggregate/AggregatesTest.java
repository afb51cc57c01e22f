package dev.greenroom.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.outbox.Node;
import dev.greenroom.outbox.Note;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import tools.jackson.databind.node.JsonNodeFactory;

class AggregatesTest {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    sealed interface Shape {

        record Round(double radius) implements Shape {}

        record Many(
                Map<String, Integer> byName,
                List<String> words,
                Instant at,
                long big,
                BigDecimal exact,
                boolean flag,
                String nothing,
                Shape inner)
                implements Shape {}
    }

    private static Node node;
    private static Aggregates<Note> notes;
    private static Aggregates<Shape> shapes;

    @BeforeAll
    static void start() {
        node = Node.of("aggregates").stopped();
        notes = node.notes;
        shapes = node.store.of(new AggregateType<>(
                "shape",
                "shapes",
                null,
                "/greenroom/shapes",
                Shape.class,
                shape -> Map.of("kind", shape.getClass().getSimpleName(), "tags", List.of("a", "b"))));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_state_comes_back_as_it_was_written() {
        var many = new Shape.Many(
                Map.of("with.dot", 1, "$dollar", 2),
                List.of("ä", ""),
                Instant.parse("2026-11-24T10:00:00.123456Z"),
                1L << 40,
                new BigDecimal("12.5"),
                true,
                null,
                new Shape.Round(1.5));
        var id = id();
        shapes.commit(Commit.create(id, many)).block();

        assertThat(shapes.find(id).block().state()).isEqualTo(many);
        assertThat(shapes.find(id).block().version()).isEqualTo(1);
        assertThat(shapes.findBy("kind", "Many").collectList().block()).hasSize(1);
        assertThat(shapes.findBy("tags", "b").collectList().block()).hasSize(1);
        assertThat(shapes.find("nowhere").block()).isNull();
    }

    @Test
    void of_two_commits_on_one_version_the_second_conflicts_and_leaves_nothing() {
        var id = id();
        var first = notes.commit(Commit.create(id, new Note("a", 1))).block();
        notes.commit(Commit.update(first, new Note("b", 2))).block();

        var late = notes.commit(Commit.update(first, new Note("c", 3)).publishing(List.of(Note.written("c"))));

        assertThatThrownBy(late::block).isInstanceOf(VersionConflict.class);
        assertThat(notes.find(id).block().state()).isEqualTo(new Note("b", 2));
        assertThat(notes.find(id).block().sequence()).isZero();
    }

    @Test
    void an_immutable_thing_is_kept_once() {
        var id = id();
        assertThat(notes.insertIfAbsent(id, new Note("first", 1)).block()).isTrue();
        assertThat(notes.insertIfAbsent(id, new Note("second", 1)).block()).isFalse();
        assertThat(notes.find(id).block().state().text()).isEqualTo("first");
    }

    @Test
    void pages_follow_the_ids_or_an_order_of_the_caller() {
        var text = id();
        Flux.range(0, 7)
                .concatMap(i -> notes.commit(Commit.create(text + "-" + i, new Note(text, 9 - i))))
                .blockLast();
        var mine = Filters.eq("f.text", text);

        assertThat(ids(notes.list(mine, (String) null, 3))).containsExactly(text + "-0", text + "-1", text + "-2");
        assertThat(ids(notes.list(mine, text + "-2", 3))).containsExactly(text + "-3", text + "-4", text + "-5");
        assertThat(ids(notes.list(mine, Sorts.ascending("body.writes"), 2))).containsExactly(text + "-6", text + "-5");
        assertThat(ids(notes.findAll(List.of(text + "-1", "nowhere")))).containsExactly(text + "-1");
        assertThat(notes.count(mine).block()).isEqualTo(7);
    }

    @Test
    void a_received_event_has_its_effect_once() {
        var id = id();
        for (long sequence : new long[] {1, 1, 2, 1, 2, 3}) {
            notes.apply(id, event("source", sequence), () -> new Note("", 0), note -> more(note, 1))
                    .block();
        }
        notes.apply(id, event("another", 1), () -> new Note("", 0), note -> more(note, 10))
                .block();

        assertThat(notes.find(id).block().state().writes()).isEqualTo(13);
    }

    @Test
    void effects_of_many_sources_on_one_aggregate_at_once_all_count() {
        var id = id();
        Flux.range(0, 20)
                .flatMap(i -> notes.apply(id, event("source-" + i, 1), () -> new Note("", 0), note -> more(note, 1)))
                .blockLast();

        assertThat(notes.find(id).block().state().writes()).isEqualTo(20);
    }

    @Test
    void an_aggregate_is_not_removed_while_events_are_pending() {
        var deaf = Node.of("aggregates").wrap(Deaf::new).stopped().notes;
        var quiet = deaf.commit(Commit.create(id(), new Note("a", 1))).block();
        var pending = deaf.commit(Commit.create(id(), new Note("a", 1)).publishing(List.of(Note.written(1))))
                .block();

        assertThat(deaf.remove(quiet).block()).isTrue();
        assertThat(deaf.remove(pending).block()).isFalse();
    }

    @Test
    void at_the_bound_ordinary_commits_are_turned_away_and_what_must_fit_fits() {
        var full = Node.of("bound").wrap(Deaf::new).stopped().notes;
        var events = IntStream.range(0, 64).mapToObj(Note::written).toList();
        var id = id();
        full.commit(Commit.create(id, new Note("a", 1)).publishing(events)).block();
        for (int i = 0; i < 2; i++) {
            full.commit(Commit.update(full.find(id).block(), new Note("a", 2)).publishing(events))
                    .block();
        }
        var now = full.find(id).block();
        var more = Commit.update(now, new Note("a", 3)).publishing(List.of(Note.written("more")));

        assertThat(now.attached().pendingEvents()).isEqualTo(192);
        assertThatThrownBy(full.commit(more)::block).isInstanceOf(TooManyPending.class);
        assertThat(full.commit(more.fitting()).block().sequence()).isEqualTo(193);
        assertThat(full.commit(Commit.update(full.find(id).block(), new Note("quiet", 4)))
                        .block()
                        .version())
                .as("a commit without events always fits")
                .isEqualTo(5);
    }

    @Test
    void commits_in_a_row_on_each_others_answers_are_not_taken_for_pending() {
        try (var running = Node.of("in-a-row").start()) {
            var id = id();
            var last = running.notes.commit(Commit.create(id, new Note("a", 1))).block();
            for (int i = 0; i < 300; i++) {
                var commit = Commit.update(last, new Note("a", i)).publishing(List.of(Note.written(i)));
                last = running.notes.commit(commit).block();
            }
            assertThat(last.sequence()).isEqualTo(300);
        }
    }

    @Test
    void a_reply_kept_without_reading_the_others_leaves_them() {
        var id = id();
        var request = new IdempotentRequest("s", "k", "h");
        var created = notes.commit(Commit.create(id, new Note("a", 1))).block();
        var first = notes.commit(Commit.update(created, new Note("b", 2)).remembering(request, Reply.empty(204)))
                .block();
        var other = new IdempotentRequest("s", "other", "h");
        notes.commit(Commit.update(first, new Note("c", 3)).remembering(other, Reply.empty(204)))
                .block();
        var light = notes.find(id).block();
        notes.commit(Commit.update(light, new Note("d", 4))
                        .remembering(new IdempotentRequest("s", "third", "h"), Reply.empty(204)))
                .block();

        assertThat(notes.findWithReplies(id).block().attached().knownReplies()).hasSize(3);
    }

    @Test
    void a_few_large_events_reach_the_bound_too() {
        var full = Node.of("bound").wrap(Deaf::new).stopped().notes;
        var large = List.of(Note.written("x".repeat(800_000)));
        var id = id();
        full.commit(Commit.create(id, new Note("a", 1)).publishing(large)).block();
        var second = Commit.update(full.find(id).block(), new Note("a", 2)).publishing(large);

        assertThatThrownBy(full.commit(second)::block).isInstanceOf(TooManyPending.class);
    }

    private static Note more(Note note, int by) {
        return new Note("", note.writes() + by);
    }

    private static ReceivedEvent event(String subject, long sequence) {
        return new ReceivedEvent(
                "id",
                "greenroom.notes.NoteWritten.v1",
                "/greenroom/notes",
                subject,
                sequence,
                "ws",
                null,
                JsonNodeFactory.instance.objectNode(),
                Instant.EPOCH);
    }

    private static List<String> ids(Flux<Stored<Note>> found) {
        return found.map(Stored::id).collectList().block();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
