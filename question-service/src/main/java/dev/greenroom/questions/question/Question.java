package dev.greenroom.questions.question;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The state of a question: its latest version whole, the older ones by number only (ADR 0004). */
public record Question(
        String id,
        String workspaceId,
        QuestionState state,
        @Nullable Content draft,
        @Nullable QuestionVersion published,
        List<Publication> history,
        @Nullable QuestionRef derivedFrom,
        Instant updatedAt) {

    public Question {
        history = List.copyOf(history);
    }

    /** The number of the latest published version, 0 before the first. */
    public int latestVersion() {
        return published == null ? 0 : published.version();
    }

    Question withDraft(Content content, Instant at) {
        return new Question(id, workspaceId, state, content, published, history, derivedFrom, at);
    }

    Question withPublished(QuestionVersion version) {
        var longer = Stream.concat(history.stream(), Stream.of(version.publication()))
                .toList();
        return new Question(
                id, workspaceId, QuestionState.PUBLISHED, null, version, longer, derivedFrom, version.publishedAt());
    }

    Question retired(Instant at) {
        return new Question(id, workspaceId, QuestionState.RETIRED, null, published, history, derivedFrom, at);
    }
}
