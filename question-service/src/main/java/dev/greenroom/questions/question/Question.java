package dev.greenroom.questions.question;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    /** What others see of the question: its published content, else its draft, one of which is always there. */
    public Content face() {
        return published == null ? Objects.requireNonNull(draft) : published.content();
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
        // A question given up as a draft keeps it, or nothing would be left to call it by.
        var kept = published == null ? draft : null;
        return new Question(id, workspaceId, QuestionState.RETIRED, kept, published, history, derivedFrom, at);
    }
}
