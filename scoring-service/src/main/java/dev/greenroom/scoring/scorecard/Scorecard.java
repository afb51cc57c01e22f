package dev.greenroom.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenroom.scoring.assessment.Evidence;
import dev.greenroom.scoring.assessment.QuestionRating;
import dev.greenroom.scoring.assessment.Recommendation;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.scorer.KeyPointState;
import dev.greenroom.scoring.scorer.Passage;
import dev.greenroom.scoring.scorer.ScorerVersion;
import dev.greenroom.scoring.scorer.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard as one reader sees it.
 *
 * @param result null while something is hidden from the reader
 * @param notes those that belong to no question
 */
record Scorecard(
        Session session,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Result result,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable List<Opinion> recommendations,
        List<Hidden> hidden,
        Progress mine,
        List<Row> grid,
        List<MemberMean> means,
        List<Competency> competencies,
        List<Question> questions,
        List<NoteLine> notes,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Agreement agreement,
        List<Change> amendments) {

    record Kit(String id, int version, @Nullable String title) {}

    record PanelMember(String memberId, Progress state) {}

    record Session(
            String id,
            Kit kit,
            String candidateId,
            List<PanelMember> panel,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            boolean complete,
            @Nullable Instant completedAt,
            @Nullable Instant lateSince,
            boolean erased) {}

    /** From the ratings; {@code suggested} is what the scorer's suggestions alone would give. */
    record Result(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double value,

            int of,
            int coveredWeight,
            int totalWeight,
            int ratings,
            int gaps,
            @Nullable Double suggested) {}

    record Opinion(
            String memberId,
            @Nullable Recommendation recommendation,
            @Nullable String summary,
            boolean amended) {}

    record Cell(
            String memberId,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Integer rating) {}

    record Row(
            String entryId,
            @Nullable String title,
            @Nullable String competency,
            int weight,
            List<Cell> cells,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Mark agreement,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double mean,

            @Nullable Integer suggested) {}

    record MemberMean(
            String memberId,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double value) {}

    record Competency(
            String competency,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double value,

            @Nullable Integer lowest,
            @Nullable Integer highest,
            int ratings) {}

    record Question(
            String entryId,
            String questionId,
            int version,
            @Nullable String title,
            @Nullable String prompt,
            @Nullable String competency,
            int weight,
            int timeBoxMinutes,
            Map<String, String> anchors,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Given answer,

            List<KeyPoint> keyPoints,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Suggested suggestion,

            List<Earlier> earlier,
            Answer.@Nullable WaitingFor waitingFor,
            List<NoteLine> notes) {}

    /** The answer as it was given. */
    record Given(String text, Answer.State state, int usedSeconds, Instant at) {}

    record KeyPoint(
            String id,
            String text,
            int weight,
            List<Rated> ratings,
            @Nullable SuggestedPoint suggestion) {}

    record Rated(String memberId, int state, List<Evidence> evidence) {}

    record SuggestedPoint(
            @Nullable KeyPointState state,
            @Nullable Double confidence,
            @Nullable String confidenceWord,
            @Nullable Passage passage) {}

    record Suggested(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Integer rating,

            @Nullable Double score,
            Suggestion.@Nullable Abstention abstained,
            List<Suggestion.Flag> flags,
            List<String> referencesUsed,
            RestsOn restsOn,
            ScorerVersion scorer,
            Instant at) {}

    /**
     * How many answers that people of the workspace confirmed a suggestion rests on; {@code erased} and {@code withdrawn} of
     * them have lost their standing since.
     */
    record RestsOn(int confirmed, int erased, int withdrawn) {}

    /** A suggestion that another one has taken the place of; states by key point, none where it abstained. */
    record Earlier(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Integer rating,

            @Nullable Double score,
            Suggestion.@Nullable Abstention abstained,
            Map<String, KeyPointState> states,
            ScorerVersion scorer,
            Instant at) {}

    record NoteLine(String memberId, Instant at, String text) {}

    record Agreement(
            String name,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double value,

            @Nullable String word,
            int n,
            int raters) {}

    /** An amendment, with what stood there before. */
    record Change(
            String memberId,
            Instant at,
            String reason,
            Map<String, QuestionRating> ratings,
            @Nullable Recommendation recommendation,
            @Nullable String summary) {}
}
