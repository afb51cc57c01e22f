package dev.greenroom.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Works off one partition's records: in order within a key, many keys at once. */
final class Partition {

    private static final Logger LOG = LoggerFactory.getLogger(Partition.class);
    private static final int MOST_REMEMBERED = 10_000;

    private final Subscription subscription;
    private final KeyStates keyStates;
    private final Handling handling;
    private final DeadLetterTopic deadLetters;
    private final Replayer replayer;
    private final InboxSettings settings;
    private final InboxMetrics metrics;
    private final Map<String, KeyState> states = new ConcurrentHashMap<>();

    Partition(Subscription subscription, InboxParts parts) {
        this.subscription = subscription;
        this.keyStates = parts.keyStates();
        this.handling = parts.handling();
        this.deadLetters = parts.deadLetters();
        this.replayer = parts.replayer();
        this.settings = parts.settings();
        this.metrics = parts.metrics();
    }

    /** Completes when every record has had its effect or is parked, and that is noted; only then may offsets move. */
    Mono<Void> work(List<ConsumerRecord<byte[], byte[]>> records) {
        var byKey = new LinkedHashMap<String, List<ConsumerRecord<byte[], byte[]>>>();
        records.forEach(record -> byKey.computeIfAbsent(Envelope.key(record), key -> new ArrayList<>())
                .add(record));
        return load(byKey.keySet())
                .thenMany(Flux.fromIterable(byKey.entrySet()))
                .flatMap(entry -> inOrder(entry.getKey(), entry.getValue()), settings.keysAtOnce())
                .then(Mono.defer(() -> note(byKey.keySet())));
    }

    /** What is blocked is read again, since a replay elsewhere may have set it free. */
    private Mono<Void> load(Collection<String> keys) {
        if (states.size() > MOST_REMEMBERED) {
            states.clear();
        }
        var unknown = keys.stream().filter(key -> !states.containsKey(key)).toList();
        if (unknown.isEmpty()) {
            return Mono.empty();
        }
        return keyStates
                .load(subscription, unknown)
                .retryWhen(Trouble.endless(settings))
                .doOnNext(loaded -> unknown.forEach(key -> states.put(key, loaded.getOrDefault(key, KeyState.NEW))))
                .then();
    }

    private Mono<Void> note(Collection<String> keys) {
        var applied = new LinkedHashMap<String, Long>();
        for (var key : keys) {
            var state = state(key);
            if (!state.isBlocked() && state.applied() > 0) {
                applied.put(key, state.applied());
            }
        }
        return keyStates.advance(subscription, applied).retryWhen(Trouble.endless(settings));
    }

    private KeyState state(String key) {
        return states.getOrDefault(key, KeyState.NEW);
    }

    private Mono<Void> inOrder(String key, List<ConsumerRecord<byte[], byte[]>> records) {
        return Flux.fromIterable(records).concatMap(record -> take(key, record)).then();
    }

    private Mono<Void> take(String key, ConsumerRecord<byte[], byte[]> record) {
        var sequence = Envelope.sequence(record);
        if (sequence == null) {
            return putAside(record, "the record has no key or no ce_sequence");
        }
        var state = state(key);
        if (sequence <= state.applied()) {
            metrics.duplicate(subscription);
            return Mono.empty();
        }
        var next = sequence == state.applied() + 1;
        if (state.isBlocked()) {
            return state.gap() && next ? fillGap(key, record, sequence) : park(key, record, sequence, state);
        }
        return next ? handle(key, record, sequence) : gap(key, record, sequence, state);
    }

    private Mono<Void> handle(String key, ConsumerRecord<byte[], byte[]> record, long sequence) {
        return handling.handle(subscription, record)
                .doOnSuccess(
                        done -> states.compute(key, (k, state) -> known(state).appliedUpTo(sequence)))
                .onErrorResume(failure -> {
                    LOG.error("{} gives up event {} of {}", subscription.consumer(), sequence, key, failure);
                    return block(key, record, sequence, Trouble.describe(failure), false);
                });
    }

    private Mono<Void> gap(String key, ConsumerRecord<byte[], byte[]> record, long sequence, KeyState state) {
        LOG.error("{} misses events of {} between {} and {}", subscription.consumer(), key, state.applied(), sequence);
        metrics.gap(subscription);
        return block(key, record, sequence, "a gap: events after " + state.applied() + " are missing", true);
    }

    /** First the position, so that what has had its effect is known to the replay; then the block; then the letter. */
    private Mono<Void> block(
            String key, ConsumerRecord<byte[], byte[]> record, long sequence, String cause, boolean gap) {
        var before = state(key);
        var applied = before.applied() == 0 ? Map.<String, Long>of() : Map.of(key, before.applied());
        return keyStates
                .advance(subscription, applied)
                .then(keyStates.block(subscription, key, sequence, cause, gap))
                .retryWhen(Trouble.endless(settings))
                .doOnSuccess(done -> {
                    metrics.blocked.incrementAndGet();
                    states.put(key, new KeyState(before.applied(), sequence, sequence, gap));
                })
                .then(putAside(record, cause));
    }

    private Mono<Void> park(String key, ConsumerRecord<byte[], byte[]> record, long sequence, KeyState state) {
        return keyStates
                .park(subscription, key, sequence)
                .retryWhen(Trouble.endless(settings))
                .flatMap(parked -> parked
                        ? putAside(record, "waits behind event " + state.blockedAt())
                        : reload(key).then(Mono.defer(() -> take(key, record))));
    }

    private Mono<Void> fillGap(String key, ConsumerRecord<byte[], byte[]> record, long sequence) {
        return handle(key, record, sequence)
                .then(Mono.defer(() -> keyStates
                        .advance(subscription, Map.of(key, state(key).applied()))
                        .retryWhen(Trouble.endless(settings))))
                .then(Mono.defer(() -> replayer.replay(subscription, key)))
                .onErrorResume(failure -> {
                    LOG.warn("{} stays blocked: {}", key, failure.toString());
                    return Mono.empty();
                })
                .then(Mono.defer(() -> reload(key)));
    }

    private Mono<Void> reload(String key) {
        return keyStates
                .load(subscription, key)
                .retryWhen(Trouble.endless(settings))
                .doOnNext(state -> states.put(key, state))
                .then();
    }

    private Mono<Void> putAside(ConsumerRecord<byte[], byte[]> record, String cause) {
        return deadLetters.put(subscription, record, cause).retryWhen(Trouble.endless(settings));
    }

    private static KeyState known(@org.jspecify.annotations.Nullable KeyState state) {
        return state == null ? KeyState.NEW : state;
    }
}
