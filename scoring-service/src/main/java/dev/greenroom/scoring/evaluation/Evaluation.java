package dev.greenroom.scoring.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a session's evaluation knows: who is expected to rate what, and who has. Holds no rating and no text. */
public record Evaluation(
        String sessionId,
        String workspaceId,
        String kitId,
        int kitVersion,
        String candidateId,
        List<String> panel,
        Phase phase,
        @Nullable Instant startsAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<PlanEntry> plan,
        Map<String, Submission> submissions,
        @Nullable Instant completedAt,
        boolean erased) {

    /** An hour after the end, a missing assessment is late. */
    static final Duration PATIENCE = Duration.ofHours(1);

    /** Before anything has been heard of the session. */
    public static Evaluation unheard(String sessionId, String workspaceId) {
        return new Evaluation(
                sessionId,
                workspaceId,
                "",
                0,
                "",
                List.of(),
                Phase.SCHEDULED,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                null,
                false);
    }

    public boolean hasOnPanel(String memberId) {
        return panel.contains(memberId);
    }

    public boolean hasSubmitted(String memberId) {
        return submissions.containsKey(memberId);
    }

    public boolean complete() {
        return completedAt != null;
    }

    /** Everybody who is expected has submitted, after the session had ended. */
    public boolean everybodyHasSubmitted() {
        return !panel.isEmpty() && panel.stream().allMatch(submissions::containsKey);
    }

    /** Since when somebody's assessment is late; null if nobody's is. */
    public @Nullable Instant lateSince(Instant now) {
        if (endedAt == null || everybodyHasSubmitted()) {
            return null;
        }
        var due = endedAt.plus(PATIENCE);
        return now.isAfter(due) ? due : null;
    }
}
