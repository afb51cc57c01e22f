package dev.greenroom.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The relay's numbers, as a monitoring system reads them. */
final class RelayMetrics {

    final AtomicLong pending = new AtomicLong();
    final AtomicLong oldestMillis = new AtomicLong();
    final AtomicLong parked = new AtomicLong();
    final Counter sent;
    final Counter failed;
    final Counter takenOver;
    final Counter fenced;
    private final Timer delay;

    RelayMetrics(MeterRegistry registry) {
        gauge(registry, "greenroom.outbox.pending", "Events that this process has yet to bring to the broker", pending);
        gauge(registry, "greenroom.outbox.parked", "Aggregates whose next event the broker refuses", parked);
        Gauge.builder("greenroom.outbox.oldest.age", oldestMillis, millis -> millis.get() / 1000.0)
                .description("Age of the oldest pending event")
                .baseUnit("seconds")
                .register(registry);
        sent = attempts(registry, "sent");
        failed = attempts(registry, "failed");
        takenOver = Counter.builder("greenroom.outbox.claims.taken.over")
                .description("Claims taken over from an owner that did not renew them")
                .register(registry);
        fenced = Counter.builder("greenroom.outbox.claims.lost")
                .description("Claims of this process that another one took over")
                .register(registry);
        delay = Timer.builder("greenroom.outbox.commit.to.broker")
                .description("From the commit to the broker's acknowledgement")
                .serviceLevelObjectives(
                        Duration.ofMillis(1),
                        Duration.ofMillis(2),
                        Duration.ofMillis(5),
                        Duration.ofMillis(10),
                        Duration.ofMillis(30),
                        Duration.ofMillis(100),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(10))
                .register(registry);
    }

    void delivered(Duration sinceCommit) {
        sent.increment();
        delay.record(sinceCommit.isNegative() ? Duration.ZERO : sinceCommit);
    }

    private static void gauge(MeterRegistry registry, String name, String description, AtomicLong value) {
        Gauge.builder(name, value, AtomicLong::doubleValue)
                .description(description)
                .register(registry);
    }

    private static Counter attempts(MeterRegistry registry, String result) {
        return Counter.builder("greenroom.outbox.attempts")
                .description("Attempts to send an event")
                .tag("result", result)
                .register(registry);
    }
}
