package dev.greenroom.questions.kit;

import dev.greenroom.questions.question.QuestionRef;
import dev.greenroom.questions.question.QuestionVersion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked of a kit; time, ids and what is known of its questions come with the command. */
public sealed interface KitCommand {

    record Create(
            String id,
            String workspaceId,
            KitContent content,
            @Nullable KitRef derivedFrom,
            Instant at) implements KitCommand {}

    record EditDraft(KitContent content, Instant at) implements KitCommand {}

    /** The versions found for the draft's entries, and those of them whose question is retired by now. */
    record Publish(List<QuestionVersion> found, Set<QuestionRef> retired, String by, Instant at)
            implements KitCommand {}

    record Retire(Instant at) implements KitCommand {}
}
