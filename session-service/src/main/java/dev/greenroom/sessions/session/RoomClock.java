package dev.greenroom.sessions.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a room: instants of the server and pauses, nothing that a browser says.
 *
 * @param runningSince since when the time of the current question runs; null while paused or between questions
 * @param pausedSince null while not paused
 * @param pausedSeconds all pauses that are over
 */
public record RoomClock(
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant runningSince,
        @Nullable Instant pausedSince,
        long pausedSeconds) {

    static RoomClock notStarted() {
        return new RoomClock(null, null, null, null, 0);
    }

    RoomClock started(Instant at) {
        return new RoomClock(at, null, null, null, 0);
    }

    RoomClock presenting(Instant at) {
        return new RoomClock(startedAt, null, pausedSince == null ? at : null, pausedSince, pausedSeconds);
    }

    RoomClock betweenQuestions() {
        return new RoomClock(startedAt, endedAt, null, pausedSince, pausedSeconds);
    }

    RoomClock paused(Instant at) {
        return new RoomClock(startedAt, endedAt, null, at, pausedSeconds);
    }

    RoomClock resumed(Instant at, boolean questionOpen) {
        return new RoomClock(startedAt, endedAt, questionOpen ? at : null, null, pausedSeconds + secondsPaused(at));
    }

    RoomClock ended(Instant at) {
        return new RoomClock(startedAt, at, null, null, pausedSeconds + secondsPaused(at));
    }

    /** Seconds that the current question has run since it was shown or the pause was over. */
    public long secondsRunning(Instant now) {
        return runningSince == null ? 0 : between(runningSince, now);
    }

    private long secondsPaused(Instant now) {
        return pausedSince == null ? 0 : between(pausedSince, now);
    }

    /** When the slot is over, pauses added; null before the start. */
    public @Nullable Instant endsAt(int durationMinutes, Instant now) {
        return startedAt == null
                ? null
                : startedAt.plus(Duration.ofMinutes(durationMinutes)).plusSeconds(pausedSeconds + secondsPaused(now));
    }

    private static long between(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }
}
