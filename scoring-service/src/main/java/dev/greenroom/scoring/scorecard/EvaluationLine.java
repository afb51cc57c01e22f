package dev.greenroom.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.greenroom.scoring.assessment.Recommendation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session in the list of scorecards, as one reader sees it.
 *
 * @param recommendations how many recommend what; null while hidden from the reader
 * @param mineState what waits for the reader
 */
record EvaluationLine(
        String sessionId,
        Scorecard.Kit kit,
        String candidateId,
        @Nullable Instant endedAt,
        List<Scorecard.PanelMember> panel,
        boolean complete,
        @Nullable Instant completedAt,
        @Nullable Instant lateSince,
        Mine mineState,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Map<Recommendation, Integer> recommendations,
        boolean erased) {

    /** How far the reader's own assessment is. */
    enum Mine {
        @JsonProperty("none")
        NONE,
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("submitted")
        SUBMITTED,
        @JsonProperty("notOnPanel")
        NOT_ON_PANEL
    }
}
