package dev.greenroom.sessions.room;

import java.time.Clock;

/** How fast a socket may talk: so many messages a second, and a burst after silence. For one reader only. */
final class Pace {

    private static final double EACH_SECOND = 25;
    private static final double BURST = 100;

    private final Clock clock;
    private double left = BURST;
    private long last;

    Pace(Clock clock) {
        this.clock = clock;
        this.last = clock.millis();
    }

    /** Counts a message; false if it is one too many. */
    boolean allows() {
        long now = clock.millis();
        left = Math.min(BURST, left + Math.max(0, now - last) * EACH_SECOND / 1000) - 1;
        last = now;
        return left >= 0;
    }
}
