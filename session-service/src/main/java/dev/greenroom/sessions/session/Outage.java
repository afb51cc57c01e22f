package dev.greenroom.sessions.session;

import java.time.Duration;
import java.time.Instant;

/** A time in which the service served nobody. */
public record Outage(Instant from, Instant to) {

    long seconds() {
        return Duration.between(from, to).toSeconds();
    }
}
