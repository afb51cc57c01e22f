package dev.greenroom.event;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids that sort by time (RFC 9562, version 7). They are unique, not secret. */
public final class UuidV7 {

    private static final long GOLDEN_GAMMA = 0x9E37_79B9_7F4A_7C15L;
    private static final AtomicLong HIGH = new AtomicLong(new SecureRandom().nextLong());
    private static final AtomicLong LOW = new AtomicLong(new SecureRandom().nextLong());

    private UuidV7() {}

    /** Seeds the generator now; the first use on an event loop would block it. */
    public static void prepare() {
        HIGH.get();
    }

    /** A new id of this moment. Does not block: a secure generator reads a device now and then. */
    public static UUID next(Clock clock) {
        long high = (clock.millis() << 16) | 0x7000L | (random(HIGH) & 0x0FFF);
        long low = (random(LOW) & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** SplitMix64: a counter from a random start, mixed. */
    private static long random(AtomicLong state) {
        long z = state.addAndGet(GOLDEN_GAMMA);
        z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }
}
