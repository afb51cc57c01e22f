package dev.greenroom.scoring.scorer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the scorer suggests.
 *
 * @param score 0 to 1; neither shown nor counted when {@code abstained} is set
 * @param abstained why only the passages may be shown; null when the suggestion stands
 * @param referencesUsed the ids of the references it rests on
 * @param raw what the calibration made the score of; null in suggestions that were kept before it was
 */
public record Suggestion(
        List<KeyPointSuggestion> keyPoints,
        double score,
        @Nullable Abstention abstained,
        List<String> referencesUsed,
        List<Flag> flags,
        ScorerVersion scorer,
        @Nullable Double raw) {

    public Suggestion {
        keyPoints = List.copyOf(keyPoints);
        referencesUsed = List.copyOf(referencesUsed);
        flags = List.copyOf(flags);
    }

    /** Why the scorer would rather not say. */
    public enum Abstention {
        @JsonProperty("lowConfidence")
        LOW_CONFIDENCE,
        @JsonProperty("notEnglish")
        NOT_ENGLISH
    }

    /** What looked wrong with the answer as a whole. */
    public enum Flag {
        @JsonProperty("empty")
        EMPTY,
        @JsonProperty("questionPasted")
        QUESTION_PASTED,
        @JsonProperty("keywordStuffing")
        KEYWORD_STUFFING,
        @JsonProperty("negatingFrame")
        NEGATING_FRAME,
        @JsonProperty("contradiction")
        CONTRADICTION,
        @JsonProperty("instructionsToGrader")
        INSTRUCTIONS_TO_GRADER
    }
}
