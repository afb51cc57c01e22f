package dev.greenroom.web;

import dev.greenroom.event.UuidV7;
import java.time.Clock;

/** New ids, sorted by the time they were made. They are unique, not secret. */
public final class Ids {

    private final Clock clock;

    public Ids(Clock clock) {
        UuidV7.prepare();
        this.clock = clock;
    }

    public String next() {
        return UuidV7.next(clock).toString();
    }
}
