package dev.greenroom.scoring.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One panel member's work on one session.
 *
 * @param revision the highest revision of the client's that was applied
 * @param revisions the revision at which each item (rating, note, recommendation) was last written, deleted notes
 *     included; a write that comes late is recognised by it
 */
public record Assessment(
        String sessionId,
        String memberId,
        String workspaceId,
        AssessmentState state,
        long revision,
        Map<String, Long> revisions,
        Map<String, QuestionRating> ratings,
        List<Note> notes,
        @Nullable Recommendation recommendation,
        @Nullable String summary,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        List<Amendment> amendments) {

    /** Nothing rated yet. */
    public static Assessment empty(String sessionId, String memberId, String workspaceId) {
        return new Assessment(
                sessionId,
                memberId,
                workspaceId,
                AssessmentState.DRAFT,
                0,
                Map.of(),
                Map.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of());
    }

    /** The id of a member's assessment of a session. */
    public static String id(String sessionId, String memberId) {
        return sessionId + "." + memberId;
    }

    public boolean submitted() {
        return state != AssessmentState.DRAFT;
    }

    /** The 1–4 of an entry; null where there is none. */
    public @Nullable Integer ratingOf(String entryId) {
        var rating = ratings.get(entryId);
        return rating == null ? null : rating.rating();
    }

    long revisionOf(String item) {
        return revisions.getOrDefault(item, 0L);
    }
}
