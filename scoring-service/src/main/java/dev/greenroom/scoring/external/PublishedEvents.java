package dev.greenroom.scoring.external;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenroom.scoring.assessment.Recommendation;
import dev.greenroom.scoring.rescoring.Scope;
import dev.greenroom.scoring.scorer.ScorerVersion;
import dev.greenroom.scoring.scorer.Suggestion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What leaves this service, as the schemas beside it say. Ids and numbers, never a text. */
final class PublishedEvents {

    private PublishedEvents() {}

    record AssessmentSubmitted(String sessionId, String workspaceId, String memberId, Instant at) {}

    record AssessmentAmended(String sessionId, String workspaceId, String memberId, Instant at) {}

    /** The scorer that made a suggestion. */
    record ScoredBy(String scorer, String version, String modelDigest, String calibration) {

        static ScoredBy of(ScorerVersion by) {
            return new ScoredBy(by.name(), by.version(), by.modelDigest(), by.calibration());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerScored(
            String item,
            String sessionId,
            String workspaceId,
            String candidateId,
            String entryId,
            String questionId,
            int version,
            ScoredBy scoredBy,
            Suggestion.@Nullable Abstention abstained,
            Instant at) {}

    record RatedBy(String memberId, int rating) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecommendedBy(String memberId, @Nullable Recommendation recommendation) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RatedQuestion(
            String entryId,
            String questionId,
            int version,
            int weight,
            int timeBoxMinutes,
            @Nullable Integer usedSeconds,
            List<RatedBy> ratings,
            @Nullable Integer suggested) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScorecardCompleted(
            String sessionId,
            String workspaceId,
            String kitId,
            int kitVersion,
            String candidateId,
            @Nullable Instant completedAt,
            boolean amended,
            List<RatedQuestion> questions,
            List<RecommendedBy> recommendations) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RescoringRequested(
            String rescoringId,
            String workspaceId,
            Scope.Kind scope,
            @Nullable String id,
            String requestedBy,
            long total,
            ScoredBy scoredBy,
            Instant at) {}

    record RescoringProgressed(
            String rescoringId, String workspaceId, String after, long total, int done, int changed, int failed) {}

    record RescoringFinished(
            String rescoringId,
            String workspaceId,
            int done,
            int changed,
            int failed,
            @Nullable Instant at) {}

    record ErasureConfirmed(String candidateId, String workspaceId, String service, Instant at) {}
}
