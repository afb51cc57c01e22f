package dev.greenroom.questions.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a question, as this service sees it; what leaves the service is in the external package. */
public sealed interface QuestionEvent {

    record Created(
            String id,
            String workspaceId,
            Content content,
            @Nullable QuestionRef derivedFrom,
            Instant at) implements QuestionEvent {}

    record DraftEdited(Content content, Instant at) implements QuestionEvent {}

    record Published(String workspaceId, QuestionVersion version) implements QuestionEvent {}

    /** The latest version is 0 when a question is given up before it was ever published. */
    record Retired(String id, String workspaceId, int latestVersion, Instant at) implements QuestionEvent {}
}
