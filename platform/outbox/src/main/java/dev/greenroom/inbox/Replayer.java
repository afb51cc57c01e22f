package dev.greenroom.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Gives the parked events of a key their effect, in order, and lets the key flow again. */
final class Replayer {

    private static final int ROUNDS = 20;

    private final KeyStates keyStates;
    private final Handling handling;
    private final Function<String, Consumer<byte[], byte[]>> consumers;

    Replayer(KeyStates keyStates, Handling handling, Function<String, Consumer<byte[], byte[]>> consumers) {
        this.keyStates = keyStates;
        this.handling = handling;
        this.consumers = consumers;
    }

    /**
     * Replays until nothing is parked any more; events that arrive meanwhile are parked and belong to it.
     *
     * @return the number of the last event that had its effect; fails if one fails again, and the key stays blocked there
     */
    Mono<Long> replay(Subscription subscription, String key) {
        return round(subscription, key, 1);
    }

    private Mono<Long> round(Subscription subscription, String key, int number) {
        return keyStates.load(subscription, key).flatMap(state -> {
            if (!state.isBlocked()) {
                return Mono.just(state.applied());
            }
            return Mono.fromCallable(() -> letters(subscription, key, state))
                    .subscribeOn(Schedulers.boundedElastic())
                    .flatMap(letters -> work(subscription, key, state, letters))
                    .then(keyStates.unblock(subscription, key, state.parked()))
                    .flatMap(free -> free ? Mono.just(state.parked()) : again(subscription, key, number));
        });
    }

    private Mono<Long> again(Subscription subscription, String key, int number) {
        return number == ROUNDS
                ? Mono.error(new IllegalStateException("more is being parked than can be replayed"))
                : Mono.delay(Duration.ofMillis(100)).then(round(subscription, key, number + 1));
    }

    private Mono<Void> work(
            Subscription subscription,
            String key,
            KeyState state,
            NavigableMap<Long, ConsumerRecord<byte[], byte[]>> letters) {
        for (long sequence = state.applied() + 1; sequence <= state.parked(); sequence++) {
            if (!letters.containsKey(sequence)) {
                return Mono.error(new IllegalStateException("event " + sequence + " of " + key + " is not there"));
            }
        }
        return Flux.fromIterable(letters.headMap(state.parked(), true).entrySet())
                .concatMap(letter -> handling.handle(subscription, letter.getValue())
                        .then(keyStates.advance(subscription, Map.of(key, letter.getKey())))
                        .onErrorResume(failure -> stillBlocked(subscription, key, letter.getKey(), failure)))
                .then();
    }

    private Mono<Void> stillBlocked(Subscription subscription, String key, long sequence, Throwable failure) {
        return keyStates
                .block(subscription, key, sequence, Trouble.describe(failure), false)
                .then(Mono.error(failure));
    }

    /** All letters of the key that have had no effect yet; a letter may be there twice. */
    private NavigableMap<Long, ConsumerRecord<byte[], byte[]>> letters(
            Subscription subscription, String key, KeyState state) {
        var found = new TreeMap<Long, ConsumerRecord<byte[], byte[]>>();
        try (var consumer = consumers.apply(subscription.consumer() + "-replay")) {
            var partition = partition(consumer, subscription.deadLetterTopic(), key);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                for (var record : consumer.poll(Duration.ofMillis(500))) {
                    var sequence = Envelope.sequence(record);
                    if (sequence != null && Envelope.key(record).equals(key) && sequence > state.applied()) {
                        found.putIfAbsent(sequence, record);
                    }
                }
            }
        }
        return found;
    }

    private static TopicPartition partition(Consumer<?, ?> consumer, String topic, String key) {
        var hash = Utils.toPositive(Utils.murmur2(key.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new TopicPartition(topic, hash % consumer.partitionsFor(topic).size());
    }
}
