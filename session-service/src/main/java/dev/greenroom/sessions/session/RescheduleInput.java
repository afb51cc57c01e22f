package dev.greenroom.sessions.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;

/** The body of a move to another time. */
record RescheduleInput(
        Instant startsAt,
        @Min(5) @Max(480) int durationMinutes,
        @TimeZone String timeZone) {

    Schedule schedule() {
        return new Schedule(startsAt, durationMinutes, timeZone);
    }
}
