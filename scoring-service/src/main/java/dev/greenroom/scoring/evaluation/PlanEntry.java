package dev.greenroom.scoring.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A question of the session with its weight.
 *
 * @param state what became of it in the room (done, skipped, removed …); null as long as we have not heard
 */
public record PlanEntry(
        String entryId,
        String questionId,
        int version,
        int weight,
        int timeBoxMinutes,
        @Nullable String state) {

    /** Taken out of the plan: nobody is expected to rate it. */
    public boolean removed() {
        return "removed".equals(state);
    }
}
