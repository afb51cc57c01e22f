package dev.greenroom.questions.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be asked of a question; time and ids come with the command, so that deciding is pure. */
public sealed interface QuestionCommand {

    record Create(
            String id,
            String workspaceId,
            Content content,
            @Nullable QuestionRef derivedFrom,
            Instant at) implements QuestionCommand {}

    record EditDraft(Content content, Instant at) implements QuestionCommand {}

    record Publish(String by, Instant at) implements QuestionCommand {}

    record Retire(Instant at) implements QuestionCommand {}
}
