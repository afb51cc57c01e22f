package dev.greenroom.questions.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenroom.aggregate.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question as an author (with the draft) or any other member (without) reads it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record QuestionView(
        String id,
        String workspaceId,
        QuestionState state,
        String title,
        int latestVersion,
        @Nullable Content draft,
        @Nullable Content published,
        @Nullable QuestionRef derivedFrom,
        Instant updatedAt,
        long version) {

    static QuestionView forAuthor(Stored<Question> stored) {
        return of(stored, stored.state().draft());
    }

    static QuestionView forReader(Stored<Question> stored) {
        return of(stored, null);
    }

    private static QuestionView of(Stored<Question> stored, @Nullable Content draft) {
        var question = stored.state();
        var published = question.published();
        return new QuestionView(
                question.id(),
                question.workspaceId(),
                question.state(),
                question.face().title(),
                question.latestVersion(),
                draft,
                published == null ? null : published.content(),
                question.derivedFrom(),
                question.updatedAt(),
                stored.version());
    }
}
