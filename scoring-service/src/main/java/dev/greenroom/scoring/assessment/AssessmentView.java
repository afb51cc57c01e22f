package dev.greenroom.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assessment as its owner sees it. */
record AssessmentView(
        String session,
        AssessmentState state,
        long revision,
        Map<String, QuestionRating> ratings,
        List<Note> notes,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Recommendation recommendation,

        @Nullable String summary,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        List<Amendment> amendments) {

    static AssessmentView of(Assessment state) {
        return new AssessmentView(
                state.sessionId(),
                state.state(),
                state.revision(),
                state.ratings(),
                state.notes(),
                state.recommendation(),
                state.summary(),
                state.savedAt(),
                state.submittedAt(),
                state.amendments());
    }

    /** The answer to a save; a late one is told what there is instead. */
    record Saved(
            long revision,
            @Nullable Instant savedAt,
            boolean applied,
            @Nullable AssessmentView assessment) {}

    /** The answer to a submission or an amendment; small, because it is kept for a replay. */
    record Standing(
            String session,
            AssessmentState state,
            long revision,
            @Nullable Instant submittedAt,
            @Nullable Instant amendedAt) {

        static Standing of(Assessment state) {
            var amended = state.amendments().isEmpty()
                    ? null
                    : state.amendments().getLast().at();
            return new Standing(state.sessionId(), state.state(), state.revision(), state.submittedAt(), amended);
        }
    }
}
