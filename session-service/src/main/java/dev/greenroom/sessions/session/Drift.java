package dev.greenroom.sessions.session;

import java.time.Instant;

/** How far an interview is behind its plan: time used beyond the boxes of what was asked, minus what was saved. */
public final class Drift {

    private Drift() {}

    /** Seconds behind (positive) or ahead (negative); an open question counts only once its box is full. */
    public static long seconds(Session session, Instant now) {
        return session.plan().kept().stream()
                .mapToLong(entry -> of(session, entry, now))
                .sum();
    }

    private static long of(Session session, PlanEntry entry, Instant now) {
        long over = session.usedSeconds(entry, now) - entry.timeBoxMinutes() * 60L;
        return switch (entry.state()) {
            case DONE, SKIPPED -> over;
            case CURRENT -> Math.max(0, over);
            case PENDING, REMOVED -> 0;
        };
    }
}
