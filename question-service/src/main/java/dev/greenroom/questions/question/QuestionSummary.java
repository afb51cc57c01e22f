package dev.greenroom.questions.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenroom.aggregate.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer to a POST: all about a question but its texts, small enough to be kept for a replay. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record QuestionSummary(
        String id,
        String workspaceId,
        QuestionState state,
        String title,
        int latestVersion,
        @Nullable QuestionRef derivedFrom,
        Instant updatedAt,
        long version) {

    static QuestionSummary of(Stored<Question> stored) {
        var question = stored.state();
        return new QuestionSummary(
                question.id(),
                question.workspaceId(),
                question.state(),
                question.face().title(),
                question.latestVersion(),
                question.derivedFrom(),
                question.updatedAt(),
                stored.version());
    }
}
