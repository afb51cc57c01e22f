package dev.greenroom.outbox;

import java.time.Duration;
import java.util.Map;

/** The relay's settings with everything that is waited for made short. */
public final class Settings {

    private Settings() {}

    public static OutboxSettings fast() {
        return with(Duration.ofSeconds(1), false);
    }

    public static OutboxSettings soleInstance() {
        return with(Duration.ofMinutes(1), true);
    }

    static OutboxSettings cramped() {
        return with(Duration.ofSeconds(1), false, 20);
    }

    public static OutboxSettings with(Duration takeOverAfter, boolean soleInstance) {
        return with(takeOverAfter, soleInstance, 10_000);
    }

    private static OutboxSettings with(Duration takeOverAfter, boolean soleInstance, int mostInMemory) {
        return new OutboxSettings(
                takeOverAfter,
                takeOverAfter.dividedBy(3),
                Duration.ofMillis(300),
                Duration.ofMillis(25),
                Duration.ofMillis(50),
                Duration.ofMillis(300),
                Duration.ofMillis(2500),
                Duration.ofSeconds(5),
                3,
                mostInMemory,
                soleInstance,
                12,
                (short) 1,
                Map.of());
    }
}
