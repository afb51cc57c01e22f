package dev.greenroom.sessions.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question of the plan; its content stands in an immutable document beside the session.
 *
 * @param document the number of the plan document that holds the content: 0 is the kit, later ones were added live
 * @param firstPresentedAt null while the candidate has not seen it
 * @param usedSeconds time on it without pauses, up to the last time it was left or paused
 */
public record PlanEntry(
        String entryId,
        int document,
        String questionId,
        int version,
        String title,
        String competency,
        int weight,
        int timeBoxMinutes,
        EntryState state,
        @Nullable Instant firstPresentedAt,
        long usedSeconds) {

    public static PlanEntry pending(
            String entryId,
            int document,
            String questionId,
            int version,
            String title,
            String competency,
            int weight,
            int timeBoxMinutes) {
        return new PlanEntry(
                entryId,
                document,
                questionId,
                version,
                title,
                competency,
                weight,
                timeBoxMinutes,
                EntryState.PENDING,
                null,
                0);
    }

    /** Whether the candidate has seen it; only then can it be answered. */
    public boolean wasPresented() {
        return firstPresentedAt != null;
    }

    PlanEntry in(EntryState next) {
        return with(next, firstPresentedAt, usedSeconds);
    }

    PlanEntry presented(Instant at) {
        return with(EntryState.CURRENT, firstPresentedAt == null ? at : firstPresentedAt, usedSeconds);
    }

    PlanEntry using(long seconds) {
        return with(state, firstPresentedAt, usedSeconds + seconds);
    }

    private PlanEntry with(EntryState nextState, @Nullable Instant nextPresentedAt, long nextUsedSeconds) {
        return new PlanEntry(
                entryId,
                document,
                questionId,
                version,
                title,
                competency,
                weight,
                timeBoxMinutes,
                nextState,
                nextPresentedAt,
                nextUsedSeconds);
    }
}
