package dev.greenroom.sessions.session;

import java.time.Duration;
import java.time.Instant;

/** When the interview is planned, for how long, and in whose time zone that was said. */
public record Schedule(Instant startsAt, int durationMinutes, String timeZone) {

    /** How long a candidate may be late before anybody may say that they did not come. */
    static final Duration GRACE = Duration.ofMinutes(10);

    /** After this a session that nobody started is over, and so is one that nobody ended. */
    static final Duration FORGOTTEN = Duration.ofHours(24);

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(durationMinutes));
    }

    Instant missedFrom() {
        return startsAt.plus(GRACE);
    }

    Instant expiresAt() {
        return startsAt.plus(FORGOTTEN);
    }
}
