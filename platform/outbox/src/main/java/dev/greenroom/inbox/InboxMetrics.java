package dev.greenroom.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** The consumers' numbers, as a monitoring system reads them. */
final class InboxMetrics {

    final AtomicLong blocked = new AtomicLong();
    private final MeterRegistry registry;

    InboxMetrics(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder("greenroom.inbox.blocked.keys", blocked, AtomicLong::doubleValue)
                .description("Keys whose events wait in a dead-letter topic")
                .register(registry);
    }

    MeterRegistry registry() {
        return registry;
    }

    void handled(Subscription subscription) {
        count("greenroom.inbox.handled", subscription);
    }

    void duplicate(Subscription subscription) {
        count("greenroom.inbox.duplicates", subscription);
    }

    void retried(Subscription subscription) {
        count("greenroom.inbox.retries", subscription);
    }

    void gap(Subscription subscription) {
        count("greenroom.inbox.gaps", subscription);
    }

    void deadLettered(Subscription subscription) {
        count("greenroom.inbox.dead.letters", subscription);
    }

    private void count(String name, Subscription subscription) {
        Counter.builder(name)
                .tag("consumer", subscription.consumer())
                .tag("topic", subscription.topic())
                .register(registry)
                .increment();
    }
}
