package dev.greenroom.outbox;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay behaves; the defaults are the measured ones (docs/adr/0002).
 *
 * @param takeOverAfter a claim that was not renewed for so long goes to whoever sweeps
 * @param mostInMemory so many pending events are held in memory; what comes beyond waits in the store alone
 * @param soleInstance true where no other instance can be alive (standalone): claims of a former life are taken at once
 * @param retention how long the events of a topic are kept; topics not named here keep theirs for ever
 */
@ConfigurationProperties("greenroom.outbox")
public record OutboxSettings(
        @DefaultValue("10s") Duration takeOverAfter,
        @DefaultValue("3s") Duration renewEvery,
        @DefaultValue("5s") Duration sweepEvery,
        @DefaultValue("25ms") Duration markEvery,
        @DefaultValue("50ms") Duration markWhenIdleFor,
        @DefaultValue("1s") Duration lookAgainAfter,
        @DefaultValue("10s") Duration deliverWithin,
        @DefaultValue("5s") Duration drainWithin,
        @DefaultValue("5") int attemptsBeforeParking,
        @DefaultValue("10000") int mostInMemory,
        @DefaultValue("false") boolean soleInstance,
        @DefaultValue("12") int partitions,
        @DefaultValue("1") short replication,
        @DefaultValue Map<String, Duration> retention) {

    public OutboxSettings {
        if (renewEvery.multipliedBy(2).compareTo(takeOverAfter) > 0) {
            throw new IllegalArgumentException("claims must be renewed at least twice within takeOverAfter");
        }
        retention = Map.copyOf(retention);
    }

    /** The settings of a service that sets none. */
    public static OutboxSettings defaults() {
        return new OutboxSettings(
                Duration.ofSeconds(10),
                Duration.ofSeconds(3),
                Duration.ofSeconds(5),
                Duration.ofMillis(25),
                Duration.ofMillis(50),
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                5,
                10_000,
                false,
                12,
                (short) 1,
                Map.of());
    }
}
