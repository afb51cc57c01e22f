package dev.greenroom.web;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** New ids: UUIDs of version 7, so that they sort by the time they were made. */
public final class Ids {

    private final Clock clock;
    private final SecureRandom random;

    public Ids(Clock clock) {
        this.clock = clock;
        this.random = seeded();
    }

    /** A generator in memory: the platform's default reads a file, which an event loop must not. */
    private static SecureRandom seeded() {
        try {
            SecureRandom generator = SecureRandom.getInstance("DRBG");
            generator.nextLong();
            return generator;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has a DRBG", e);
        }
    }

    public String next() {
        long time = clock.millis() & 0xFFFFFFFFFFFFL;
        long high = (time << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
