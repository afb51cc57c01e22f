package dev.greenroom.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import dev.greenroom.outbox.Consumed;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class InboxTest {

    private final Map<String, List<Long>> effects = new ConcurrentHashMap<>();
    private volatile Predicate<ReceivedEvent> poison = event -> false;

    @Test
    void events_have_their_effects_in_order_and_duplicates_none() {
        try (var reader = reader("order").start()) {
            reader.send("a", 1, 2, 2, 1, 3);
            reader.send("b", 1, 1);

            awaitEffects("a", 1, 2, 3);
            awaitEffects("b", 1);
            await().until(() -> reader.count("greenroom.inbox.duplicates") == 3);
        }
    }

    @Test
    void a_restarted_reader_goes_on_where_the_last_one_was() {
        try (var reader = reader("restart").start()) {
            reader.send("a", 1, 2);
            awaitEffects("a", 1, 2);
        }
        try (var again = reader("restart").start()) {
            again.send("a", 2, 3);
            awaitEffects("a", 1, 2, 3);
        }
    }

    @Test
    void events_without_a_handler_are_passed_over_and_are_no_gap() {
        try (var reader = reader("passed-over").start()) {
            reader.send("a", 1);
            var other = reader.record("a", 2);
            other.headers().remove("ce_type").add("ce_type", (reader.topic + ".Ignored.v1").getBytes());
            reader.sender.send(other).block();
            reader.send("a", 3);

            awaitEffects("a", 1, 3);
            assertThat(reader.deadLetters.blocked().collectList().block()).isEmpty();
        }
    }

    @Test
    void an_event_that_fails_for_good_parks_its_key_in_order_while_others_flow_and_replay_heals_it() {
        poison = event -> event.sequence() == 2 && event.subject().equals("bad");
        try (var reader = reader("poison").start();
                var letters = new Consumed(reader.deadLetterTopic())) {
            reader.send("bad", 1, 2, 3, 4);
            reader.send("good", 1, 2);

            awaitEffects("good", 1, 2);
            letters.until("bad", 3);
            assertThat(letters.sequences("bad")).containsExactly(2L, 3L, 4L);
            var letter = letters.of("bad").getFirst();
            assertThat(Consumed.header(letter, "dlt-cause")).contains("IllegalStateException: poison");
            assertThat(Consumed.header(letter, "ce_workspaceid")).isEqualTo("ws");
            assertThat(Consumed.header(letter, "dlt-topic")).isEqualTo(reader.topic);
            assertThat(effects.get("bad")).containsExactly(1L);
            var blocked = reader.deadLetters.blocked().blockFirst();
            assertThat(blocked.key()).isEqualTo("bad");
            assertThat(blocked.blockedAt()).isEqualTo(2);
            assertThat(blocked.parked()).isEqualTo(4);
            assertThat(reader.count("greenroom.inbox.dead.letters")).isEqualTo(3);

            poison = event -> false;
            assertThat(replay(reader, "bad")).isEqualTo(4);
            awaitEffects("bad", 1, 2, 3, 4);
            reader.send("bad", 5);
            awaitEffects("bad", 1, 2, 3, 4, 5);
            assertThat(reader.deadLetters.blocked().collectList().block()).isEmpty();
        }
    }

    @Test
    void blocked_keys_are_found_by_an_index_that_holds_no_others() {
        try (var reader = reader("indexed").start()) {
            reader.send("a", 1);
            awaitEffects("a", 1);
            await().untilAsserted(() -> assertThat(reader.indexes()).anySatisfy(index -> {
                assertThat(index.get("key")).isEqualTo(new Document("blockedAt", 1));
                assertThat(index.getBoolean("sparse")).isTrue();
            }));
        }
    }

    @Test
    void a_key_stays_blocked_over_a_restart_and_when_its_replay_fails_again() {
        poison = event -> event.sequence() == 2;
        try (var reader = reader("stays").start()) {
            reader.send("a", 1, 2);
            await().until(() -> reader.count("greenroom.inbox.dead.letters") == 1);
            assertThatThrownBy(() -> replay(reader, "a")).hasMessageContaining("poison");
        }
        try (var again = reader("stays").start()) {
            again.send("a", 3);
            await().until(() -> again.count("greenroom.inbox.dead.letters") == 1);
            assertThat(effects.get("a")).containsExactly(1L);
            poison = event -> event.sequence() == 3;
            assertThatThrownBy(() -> replay(again, "a")).hasMessageContaining("poison");
            assertThat(again.deadLetters.blocked().blockFirst().blockedAt()).isEqualTo(3);
            poison = event -> false;
            replay(again, "a");
            awaitEffects("a", 1, 2, 3);
        }
    }

    @Test
    void a_gap_blocks_the_key_until_the_missing_event_comes() {
        try (var reader = reader("gap").start()) {
            reader.send("a", 1, 3, 4);
            await().until(() -> reader.count("greenroom.inbox.dead.letters") == 2);
            assertThat(reader.count("greenroom.inbox.gaps")).isEqualTo(1);
            assertThat(effects.get("a")).containsExactly(1L);

            reader.send("a", 2);
            awaitEffects("a", 1, 2, 3, 4);
            reader.send("a", 5);
            awaitEffects("a", 1, 2, 3, 4, 5);
        }
    }

    @Test
    void trouble_with_the_store_is_waited_out_and_blocks_nothing() {
        var troubles = new AtomicInteger(10);
        EventHandler handler =
                event -> troubles.getAndDecrement() > 0 ? Mono.error(new MongoTimeoutException("away")) : effect(event);
        try (var reader = new Reader("trouble", Map.of("Counted", handler)).start()) {
            reader.send("a", 1);

            awaitEffects("a", 1);
            assertThat(reader.count("greenroom.inbox.retries")).isEqualTo(10);
            assertThat(reader.count("greenroom.inbox.dead.letters")).isZero();
        }
    }

    @Test
    void an_event_whose_effect_was_not_noted_before_the_crash_comes_again() {
        EventHandler stuck = event -> effect(event).then(Mono.never());
        try (var crashed = new Reader("crash", Map.of("Counted", stuck)).start()) {
            crashed.send("a", 1);
            awaitEffects("a", 1);
        }
        try (var reader = reader("crash").start()) {
            assertThat(reader.topic).isNotNull();
            awaitEffects("a", 1, 1);
        }
    }

    @Test
    void a_record_that_is_no_event_is_put_aside_and_stops_nobody() {
        try (var reader = reader("malformed").start();
                var letters = new Consumed(reader.deadLetterTopic())) {
            reader.sender
                    .send(new ProducerRecord<>(reader.topic, "a".getBytes(), "hello".getBytes()))
                    .block();
            var broken = reader.record("b", 1);
            reader.sender
                    .send(new ProducerRecord<>(reader.topic, null, "b".getBytes(), "{".getBytes(), broken.headers()))
                    .block();
            reader.send("a", 1);

            awaitEffects("a", 1);
            await().until(() ->
                    letters.rest().of("a").size() == 1 && letters.of("b").size() == 1);
            assertThat(reader.deadLetters.blocked().blockFirst().key()).isEqualTo("b");
        }
    }

    @Test
    void two_instances_share_the_partitions_and_give_each_event_its_effect() {
        try (var one = reader("shared").start();
                var two = reader("shared").start()) {
            for (int key = 0; key < 20; key++) {
                one.send("key-" + key, 1, 2, 3);
            }
            for (int key = 0; key < 20; key++) {
                var name = "key-" + key;
                await().until(() -> effects.getOrDefault(name, List.of()).stream()
                        .distinct()
                        .toList()
                        .equals(List.of(1L, 2L, 3L)));
            }
            assertThat(two.deadLetters.blocked().collectList().block()).isEmpty();
        }
    }

    private Reader reader(String name) {
        EventHandler handler =
                event -> poison.test(event) ? Mono.error(new IllegalStateException("poison")) : effect(event);
        return new Reader(name, Map.of("Counted", handler));
    }

    private Mono<Void> effect(ReceivedEvent event) {
        return Mono.fromRunnable(() -> effects.computeIfAbsent(event.subject(), key -> new CopyOnWriteArrayList<>())
                .add(event.sequence()));
    }

    private void awaitEffects(String key, long... expected) {
        var numbers = LongStream.of(expected).boxed().toList();
        await().until(() -> effects.getOrDefault(key, List.of()), numbers::equals);
    }

    private static Long replay(Reader reader, String key) {
        return reader.deadLetters.replay(reader.group(), reader.topic, key).block();
    }
}
