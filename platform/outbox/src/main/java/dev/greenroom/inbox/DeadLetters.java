package dev.greenroom.inbox;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What an operator sees of events that could not be taken, and how they are replayed. */
public final class DeadLetters {

    private final Inbox inbox;
    private final KeyStates keyStates;
    private final Replayer replayer;
    private final InboxMetrics metrics;

    DeadLetters(Inbox inbox, KeyStates keyStates, Replayer replayer, InboxMetrics metrics) {
        this.inbox = inbox;
        this.keyStates = keyStates;
        this.replayer = replayer;
        this.metrics = metrics;
    }

    /** All blocked keys. */
    public Flux<BlockedKey> blocked() {
        return keyStates.blocked();
    }

    /**
     * Replays a key's parked events in order and unblocks it.
     *
     * @return the number of the last event that had its effect; fails if one fails again
     */
    public Mono<Long> replay(String consumer, String topic, String key) {
        return inbox.subscription(consumer, topic)
                .map(subscription -> replayer.replay(subscription, key))
                .orElseGet(() -> Mono.error(new IllegalArgumentException(consumer + " does not read " + topic)))
                .delayUntil(done -> count());
    }

    /** Brings the gauge in line with the store; keys may have been freed by another instance. */
    Mono<Void> count() {
        return keyStates.blocked().count().doOnNext(metrics.blocked::set).then();
    }
}
