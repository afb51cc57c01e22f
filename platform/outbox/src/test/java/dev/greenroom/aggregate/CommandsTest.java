package dev.greenroom.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.outbox.Consumed;
import dev.greenroom.outbox.Node;
import dev.greenroom.outbox.Note;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class CommandsTest {

    private static final MovedClock CLOCK = new MovedClock();
    private static Node node;
    private static Commands<Note> commands;

    @BeforeAll
    static void start() {
        node = Node.of("commands").clock(CLOCK).start();
        commands = node.notes.commands();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_repeated_create_is_answered_from_the_document() {
        var request = request("create");
        var first = done(create(request, "text"));
        var second = done(create(request, "text"));

        assertThat(first.replayed()).isFalse();
        assertThat(second.replayed()).isTrue();
        assertThat(second.reply()).isEqualTo(first.reply());
        assertThat(second.version()).isEqualTo(1);
    }

    @Test
    void a_create_key_never_lapses() {
        var request = request("create");
        create(request, "text");

        CLOCK.forward(Duration.ofDays(400));

        assertThat(done(create(request, "text")).replayed()).isTrue();
    }

    @Test
    void a_key_with_another_body_is_refused_and_the_stored_answer_stays() {
        var request = request("create");
        create(request, "text");
        var other = new IdempotentRequest(request.scope(), request.key(), "other");

        assertThat(refused(create(other, "other"))).isEqualTo("key-reused");
        assertThat(done(create(request, "text")).replayed()).isTrue();
    }

    @Test
    void a_key_belongs_to_its_scope() {
        var request = request("create");
        create(request, "text");
        var stranger = new IdempotentRequest("somebody else", request.key(), request.requestHash());

        assertThat(done(create(stranger, "text")).replayed()).isFalse();
    }

    @Test
    void sixty_four_callers_with_one_key_create_once() {
        for (int round = 0; round < 25; round++) {
            var request = request("create");
            var outcomes =
                    releasedTogether(Collections.nCopies(64, commands.create(request, id -> accept("text", "once"))));

            assertThat(outcomes.stream().map(CommandsTest::done).filter(done -> !done.replayed()))
                    .hasSize(1);
            var id = Replies.derivedId(request);
            assertThat(node.notes.find(id).block().sequence()).isEqualTo(1);
        }
    }

    @Test
    void of_sixty_four_callers_with_one_key_one_event_comes() {
        var request = request("create");
        releasedTogether(Collections.nCopies(64, commands.create(request, id -> accept("text", "once"))));

        var id = Replies.derivedId(request);
        try (var topic = new Consumed(Node.topic("commands"))) {
            assertThat(topic.until(id, 1).rest().sequences(id)).containsExactly(1L);
        }
    }

    @Test
    void sixty_four_callers_with_one_key_change_once() {
        var id = created();
        var request = request("change");
        var outcomes = releasedTogether(
                Collections.nCopies(64, commands.update(id, request, null, stored -> accept("changed", "changed"))));

        assertThat(outcomes.stream().map(outcome -> done(outcome).reply()).distinct())
                .hasSize(1);
        assertThat(node.notes.find(id).block().version()).isEqualTo(2);
    }

    @Test
    void callers_with_keys_of_their_own_all_succeed_on_one_aggregate() {
        var id = created();
        var outcomes = releasedTogether(IntStream.range(0, 32)
                .mapToObj(i -> commands.update(id, request("own"), null, stored -> accept("n", "n")))
                .toList());

        assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
        assertThat(node.notes.find(id).block().version()).isEqualTo(33);
    }

    @Test
    void a_refusal_is_not_stored_and_its_key_may_be_used_again() {
        var id = created();
        var request = request("change");
        var refusal = Refusal.of("not-yet", 409, "Not yet", "Wait");

        assertThat(refused(update(id, request, stored -> new Decision.Refused<>(refusal))))
                .isEqualTo("not-yet");
        assertThat(node.notes.find(id).block().version()).isEqualTo(1);
        assertThat(done(update(id, request, stored -> accept("now", "now"))).replayed())
                .isFalse();
    }

    @Test
    void a_change_is_replayed_for_a_day_and_then_done_again() {
        var id = created();
        var request = request("change");
        update(id, request, stored -> accept("a", "a"));

        CLOCK.forward(Duration.ofHours(23));
        assertThat(done(update(id, request, stored -> accept("b", "b"))).replayed())
                .isTrue();
        CLOCK.forward(Duration.ofHours(2));
        assertThat(done(update(id, request, stored -> accept("c", "c"))).replayed())
                .isFalse();
        assertThat(node.notes.findWithReplies(id).block().attached().replies()).hasSize(1);
    }

    @Test
    void when_all_records_are_young_ordinary_commands_wait_but_those_that_must_fit_do_not() {
        var id = created();
        Flux.range(0, Replies.MOST)
                .concatMap(i -> commands.update(id, request("change"), null, stored -> accept("n" + i, "n")))
                .blockLast();

        assertThat(refused(update(id, request("more"), stored -> accept("more", "more"))))
                .isEqualTo("too-many-keys");
        var must = new Decision.Accepted<>(new Note("must", 1), List.of(), new Reply(200, "{}"), true);
        assertThat(done(update(id, request("must"), stored -> must)).replayed()).isFalse();
        CLOCK.forward(Duration.ofHours(25));
        assertThat(done(update(id, request("more"), stored -> accept("more", "more")))
                        .replayed())
                .isFalse();
    }

    @Test
    void a_retry_after_a_crash_between_commit_and_answer_gets_the_committed_result() {
        var id = created();
        var request = request("change");
        var answer = update(id, request, stored -> accept("written", "written"));
        try (var restarted = Node.of("commands").clock(CLOCK).start()) {
            var again = restarted
                    .notes
                    .commands()
                    .update(id, request, null, stored -> accept("x", "x"))
                    .block();

            assertThat(done(again).reply()).isEqualTo(done(answer).reply());
            assertThat(done(again).replayed()).isTrue();
        }
    }

    @Test
    void a_stale_version_changes_nothing() {
        var id = created();
        var asked = new AtomicInteger();
        Function<Stored<Note>, Decision<Note>> decide = stored -> {
            asked.incrementAndGet();
            return accept("x", "x");
        };

        assertThat(refused(commands.update(id, null, 7L, decide).block())).isEqualTo("stale-version");
        assertThat(asked).hasValue(0);
        assertThat(done(commands.update(id, null, 1L, decide).block()).version())
                .isEqualTo(2);
    }

    @Test
    void an_answer_that_changed_nothing_is_replayed_too_and_leaves_the_version() {
        var id = created();
        var request = request("change");
        Function<Stored<Note>, Decision<Note>> nothing = stored -> new Decision.Unchanged<>(new Reply(200, "{}"));

        assertThat(done(update(id, request, nothing)).replayed()).isFalse();
        assertThat(done(update(id, request, stored -> accept("x", "x"))).replayed())
                .isTrue();
        assertThat(node.notes.find(id).block().version()).isEqualTo(1);
    }

    @Test
    void an_unknown_aggregate_is_not_found() {
        assertThat(refused(update("nowhere", request("change"), stored -> accept("x", "x"))))
                .isEqualTo("not-found");
    }

    @Test
    void a_decision_that_looks_something_up_is_not_asked_on_a_replay() {
        var request = request("create");
        commands.createWith(request, id -> Mono.just(accept("x", "x"))).block();

        var again = commands.createWith(request, id -> Mono.error(new IllegalStateException("asked")))
                .block();

        assertThat(done(again).replayed()).isTrue();
    }

    private static List<Outcome> releasedTogether(List<Mono<Outcome>> callers) {
        return Flux.fromIterable(callers)
                .flatMap(caller -> caller.subscribeOn(Schedulers.parallel()), callers.size())
                .collectList()
                .block();
    }

    private static String created() {
        var request = request("create");
        create(request, "text");
        return Replies.derivedId(request);
    }

    private static Outcome create(IdempotentRequest request, String text) {
        return commands.create(request, id -> accept(text, id)).block();
    }

    private static Outcome update(String id, IdempotentRequest request, Function<Stored<Note>, Decision<Note>> decide) {
        return commands.update(id, request, null, decide).block();
    }

    private static Decision<Note> accept(String text, String answer) {
        var reply = new Reply(201, "{\"answer\":\"" + answer + "\"}", Map.of("Location", "/notes/" + answer));
        return new Decision.Accepted<>(new Note(text, 1), List.of(Note.written(text)), reply);
    }

    private static IdempotentRequest request(String hash) {
        return new IdempotentRequest("caller POST /notes", UUID.randomUUID().toString(), hash);
    }

    private static Outcome.Done done(Outcome outcome) {
        return (Outcome.Done) outcome;
    }

    private static String refused(Outcome outcome) {
        return ((Outcome.Refused) outcome).refusal().type();
    }
}
