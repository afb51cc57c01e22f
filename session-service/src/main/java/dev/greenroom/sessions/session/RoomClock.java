package dev.greenroom.sessions.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a room: instants of the server, pauses and the service's own outages, nothing that a browser says.
 *
 * @param runningSince since when the time of the current question runs, moved on by outages since; null while paused or
 *     between questions
 * @param pausedSince null while not paused
 * @param pausedSeconds all pauses that are over, and all outages
 * @param outages when nobody was served though the clock ran, in order
 */
public record RoomClock(
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant runningSince,
        @Nullable Instant pausedSince,
        long pausedSeconds,
        List<Outage> outages) {

    // Sessions written before there were outages have no list of them.
    public RoomClock {
        outages = outages == null ? List.of() : List.copyOf(outages);
    }

    static RoomClock notStarted() {
        return new RoomClock(null, null, null, null, 0, List.of());
    }

    RoomClock started(Instant at) {
        return new RoomClock(at, null, null, null, 0, List.of());
    }

    RoomClock presenting(Instant at) {
        return new RoomClock(startedAt, null, pausedSince == null ? at : null, pausedSince, pausedSeconds, outages);
    }

    RoomClock betweenQuestions() {
        return new RoomClock(startedAt, endedAt, null, pausedSince, pausedSeconds, outages);
    }

    RoomClock paused(Instant at) {
        return new RoomClock(startedAt, endedAt, null, at, pausedSeconds, outages);
    }

    RoomClock resumed(Instant at, boolean questionOpen) {
        return new RoomClock(
                startedAt, endedAt, questionOpen ? at : null, null, pausedSeconds + secondsPaused(at), outages);
    }

    RoomClock ended(Instant at) {
        return new RoomClock(startedAt, at, null, null, pausedSeconds + secondsPaused(at), outages);
    }

    /** From when on an outage that began then takes time from the interview; null if it has been credited before. */
    @Nullable
    Instant creditableFrom(Instant from) {
        if (startedAt == null
                || (!outages.isEmpty() && from.isBefore(outages.getLast().to()))) {
            return null;
        }
        return from.isBefore(startedAt) ? startedAt : from;
    }

    /** The end moves by the outage, and the time of the current question stands still over it. */
    RoomClock credited(Outage outage) {
        var all = new ArrayList<>(outages);
        all.add(outage);
        return new RoomClock(
                startedAt, endedAt, runningAfter(outage), pausedSince, pausedSeconds + outage.seconds(), all);
    }

    private @Nullable Instant runningAfter(Outage outage) {
        if (runningSince == null || !runningSince.isBefore(outage.to())) {
            return runningSince;
        }
        return runningSince.isBefore(outage.from()) ? runningSince.plusSeconds(outage.seconds()) : outage.to();
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
