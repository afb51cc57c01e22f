package dev.greenroom.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.Deaf;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What must hold when a process ends, or only stops for a while, at the worst moment. */
class CrashTest {

    @Test
    void events_of_a_process_that_crashed_between_commit_and_send_are_sent_by_another() {
        var crashed = Node.of("crash-before").wrap(Deaf::new).stopped();
        Note.write(crashed.notes, "one", 2)
                .then(Note.write(crashed.notes, "one", 1))
                .block();
        crashed.crash();

        try (var other = Node.of("crash-before").start();
                var topic = new Consumed(Node.topic("crash-before"))) {
            topic.until("one", 3).assertInOrder("one", 3);
            RelayTest.awaitClean(other);
            assertThat(topic.rest().sequences("one")).hasSize(3);
            assertThat(other.count("greenroom.outbox.claims.taken.over")).isEqualTo(1);
        }
    }

    @Test
    void events_of_a_process_that_crashed_between_send_and_mark_come_again_but_in_order() {
        try (var topic = topic("crash-after")) {
            var crashed = Node.of("crash-after").stopped();
            Note.write(crashed.notes, "one", 3).block();
            topic.until("one", 3);
            crashed.crash();

            try (var other = Node.of("crash-after").start()) {
                RelayTest.awaitClean(other);
                Note.write(other.notes, "one", 1).block();
                topic.until("one", 4).assertInOrder("one", 4);
                assertThat(topic.rest().sequences("one")).containsExactly(1L, 2L, 3L, 1L, 2L, 3L, 4L);
            }
        }
    }

    @Test
    void a_commit_whose_answer_is_lost_is_looked_for() {
        try (var topic = topic("lost-answer");
                var node = Node.of("lost-answer").wrap(Forgetful::new).start()) {
            Note.write(node.notes, "one", 2).block();
            topic.until("one", 2).assertInOrder("one", 2);
            Note.write(node.notes, "one", 1).block();
            topic.until("one", 3).assertInOrder("one", 3);
            RelayTest.awaitClean(node);
            assertThat(node.count("greenroom.outbox.claims.taken.over")).isZero();
        }
    }

    @Test
    void the_only_process_finds_its_own_forgotten_claims_by_the_sweep() {
        try (var topic = topic("forgotten");
                var node = Node.of("forgotten").wrap(Deaf::new).start()) {
            Note.write(node.notes, "one", 2).block();
            topic.until("one", 2).assertInOrder("one", 2);
            RelayTest.awaitClean(node);
        }
    }

    @Test
    void the_claims_of_a_process_that_pauses_are_taken_over_and_it_finds_itself_fenced_out() {
        var board = new Switchboard();
        try (var topic = topic("pause");
                var paused = Node.of("pause")
                        .producers(board)
                        .settings(Settings.with(Duration.ofMinutes(1), false))
                        .start()) {
            board.hold();
            Note.write(paused.notes, "one", 2).block();
            await().until(() -> board.heldBack() == 1);

            try (var other = Node.of("pause").start()) {
                topic.until("one", 2);
                RelayTest.awaitClean(other);
                Note.write(other.notes, "one", 1).block();
                topic.until("one", 3);
                board.letGo();

                await().until(() -> paused.relayHolds("one"), held -> !held);
                topic.rest().assertInOrder("one", 3);
                RelayTest.awaitClean(other);
            }
        }
    }

    @Test
    void a_claim_that_is_renewed_is_not_taken_over() {
        var board = new Switchboard();
        try (var topic = topic("renewed");
                var slow = Node.of("renewed").producers(board).start();
                var other = Node.of("renewed").start()) {
            board.hold();
            Note.write(slow.notes, "one", 1).block();
            await().until(() -> board.heldBack() == 1);

            Mono.delay(Duration.ofSeconds(3)).block();

            assertThat(other.count("greenroom.outbox.claims.taken.over")).isZero();
            board.letGo();
            topic.until("one", 1);
            RelayTest.awaitClean(slow);
            assertThat(topic.rest().sequences("one")).containsExactly(1L);
        }
    }

    @Test
    void the_only_instance_takes_all_claims_of_its_former_life_at_once() {
        try (var topic = topic("sole")) {
            var former = Node.of("sole").wrap(Deaf::new).stopped();
            Flux.range(0, 20)
                    .flatMap(i -> Note.write(former.notes, "sole-" + i, 1))
                    .blockLast();
            former.crash();

            try (var node = Node.of("sole").settings(Settings.soleInstance()).start()) {
                IntStream.range(0, 20).forEach(i -> topic.until("sole-" + i, 1));
                RelayTest.awaitClean(node);
            }
        }
    }

    @Test
    void a_process_that_ends_in_peace_leaves_nothing_pending() {
        try (var topic = topic("peace")) {
            var node = Node.of("peace").start();
            Flux.range(0, 50)
                    .flatMap(i -> Note.write(node.notes, "peace-" + i, 2))
                    .blockLast();
            node.close();

            try (var other = Node.of("peace").stopped()) {
                RelayTest.awaitClean(other);
                topic.rest();
                IntStream.range(0, 50).forEach(i -> topic.assertInOrder("peace-" + i, 2));
            }
        }
    }

    @Test
    void what_a_leaving_process_could_not_send_goes_to_others_at_once() {
        var board = new Switchboard();
        board.hold();
        var leaving = Node.of("leaving").producers(board).start();
        Note.write(leaving.notes, "one", 1).block();
        await().until(() -> board.heldBack() == 1);
        leaving.relay.releaseNow().block();

        assertThat(RelayTest.document(leaving, "one")
                        .get("claim", Document.class)
                        .getDate("at"))
                .isEqualTo("1970-01-01T00:00:00Z");
        leaving.crash();
    }

    @Test
    void an_event_that_the_broker_refuses_parks_its_aggregate_visibly_and_no_other() {
        var board = new Switchboard();
        board.refused = "bad"::equals;
        try (var topic = topic("poison");
                var node = Node.of("poison").producers(board).start()) {
            Note.write(node.notes, "bad", 2).block();
            Note.write(node.notes, "good", 1).block();

            topic.until("good", 1);
            await().until(() -> claim(node).getBoolean("parked", false));
            assertThat(claim(node).getInteger("attempts")).isEqualTo(3);
            assertThat(claim(node).getString("error")).contains("RecordTooLargeException");
            await().until(() ->
                    node.registry.get("greenroom.outbox.parked").gauge().value() == 1);

            board.refused = key -> false;
            Note.write(node.notes, "bad", 1).block();
            assertThat(topic.rest().of("bad")).isEmpty();
            assertThat(node.relay.retryParked("notes", "bad").block()).isTrue();
            topic.until("bad", 3).assertInOrder("bad", 3);
            RelayTest.awaitClean(node);
        }
    }

    @Test
    void attempts_outlive_the_process_that_made_them() {
        var board = new Switchboard();
        board.refused = key -> true;
        try (var topic = topic("attempts")) {
            var first = Node.of("attempts").producers(board).start();
            Note.write(first.notes, "one", 1).block();
            await().until(() -> claim(first, "one").getBoolean("parked", false));
            first.crash();

            try (var second =
                    Node.of("attempts").settings(Settings.soleInstance()).start()) {
                await().until(() ->
                        second.registry.get("greenroom.outbox.parked").gauge().value() == 1);
                assertThat(topic.rest().of("one")).as("stays parked").isEmpty();
                second.relay.retryParked("notes", "one").block();
                topic.until("one", 1);
            }
        }
    }

    @Test
    void a_mark_that_another_commit_overtakes_frees_nothing() {
        try (var topic = topic("overtaken");
                var a = Node.of("overtaken").start();
                var b = Node.of("overtaken").start()) {
            for (int i = 0; i < 20; i++) {
                var stored = Note.write(a.notes, "one", 1).block();
                var foreign = Commit.update(stored, stored.state().again()).publishing(List.of(Note.written("b")));
                b.notes.commit(foreign).block();
            }
            topic.until("one", 40).assertInOrder("one", 40);
            RelayTest.awaitClean(a);
        }
    }

    @Test
    void what_finds_no_room_in_memory_waits_in_the_store() {
        var board = new Switchboard();
        board.hold();
        try (var topic = topic("cramped");
                var node = Node.of("cramped")
                        .settings(Settings.cramped())
                        .producers(board)
                        .start()) {
            for (int round = 0; round < 2; round++) {
                Flux.range(0, 30)
                        .flatMap(i -> Note.write(node.notes, "cramped-" + i, 1), 8)
                        .blockLast();
            }
            await().until(() ->
                    node.registry.get("greenroom.outbox.pending").gauge().value() > 20);
            Flux.range(0, 60)
                    .flatMap(i -> Note.write(node.notes, "cramped-" + i, 1), 8)
                    .blockLast();

            assertThat(node.relayHolds("cramped-59")).isFalse();
            board.letGo();
            IntStream.range(0, 60).forEach(i -> {
                var events = i < 30 ? 3 : 1;
                topic.until("cramped-" + i, events).assertInOrder("cramped-" + i, events);
            });
            RelayTest.awaitClean(node);
        }
    }

    private static Consumed topic(String database) {
        Node.of(database).stopped().crash();
        return new Consumed(Node.topic(database));
    }

    private static Document claim(Node node) {
        return claim(node, "bad");
    }

    private static Document claim(Node node, String id) {
        return RelayTest.document(node, id).get("claim", new Document());
    }
}
