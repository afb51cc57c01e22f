package dev.greenroom.supervisor;

import java.time.Duration;

/** How long to wait before a part is started again: longer each time, anew after it has run for a while. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration HEALTHY = Duration.ofMinutes(1);

    private Duration next = FIRST;

    Duration after(Duration lived) {
        if (lived.compareTo(HEALTHY) > 0) {
            next = FIRST;
        }
        var wait = next;
        next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        return wait;
    }
}
