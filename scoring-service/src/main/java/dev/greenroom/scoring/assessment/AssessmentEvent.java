package dev.greenroom.scoring.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to an assessment. */
public sealed interface AssessmentEvent {

    /** An item of the draft was saved. */
    record Saved(AssessmentCommand.Save save, Instant at) implements AssessmentEvent {}

    record Submitted(Instant at) implements AssessmentEvent {}

    record Amended(
            String reason,
            Map<String, QuestionRating> ratings,
            List<Note> notes,
            @Nullable Recommendation recommendation,
            @Nullable String summary,
            Instant at)
            implements AssessmentEvent {}
}
