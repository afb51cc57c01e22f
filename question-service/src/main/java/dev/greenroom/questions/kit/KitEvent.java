package dev.greenroom.questions.kit;

import dev.greenroom.questions.question.QuestionVersion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a kit, as this service sees it. */
public sealed interface KitEvent {

    record Created(
            String id,
            String workspaceId,
            KitContent content,
            @Nullable KitRef derivedFrom,
            Instant at) implements KitEvent {}

    record DraftEdited(KitContent content, Instant at) implements KitEvent {}

    /** Carries the questions whole, in the order of the entries: a session must run without this service. */
    record Published(String workspaceId, KitVersion version, List<QuestionVersion> questions) implements KitEvent {
        public Published {
            questions = List.copyOf(questions);
        }
    }

    /** The latest version is 0 when a kit is given up before it was ever published. */
    record Retired(String id, String workspaceId, int latestVersion, Instant at) implements KitEvent {}
}
