package dev.greenroom.sessions.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.greenroom.sessions.session.PlanEntry;
import dev.greenroom.sessions.session.Session;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate answers to one question.
 *
 * @param revision the client's number of the text; only a higher one replaces it
 * @param usedSeconds time on the question when the answer was closed
 * @param closedAt when it was submitted or frozen
 */
public record Answer(
        String id,
        String sessionId,
        String workspaceId,
        String candidateId,
        String entryId,
        String questionId,
        int version,
        State state,
        long revision,
        String text,
        @Nullable Instant savedAt,
        @Nullable Instant closedAt,
        long usedSeconds) {

    /** Where an answer stands; all but the draft are final. */
    public enum State {
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("submitted")
        SUBMITTED,
        /** Frozen as it was when the interview ended. */
        @JsonProperty("left")
        LEFT,
        /** Shown, never answered. */
        @JsonProperty("none")
        NONE
    }

    static Answer empty(Session session, PlanEntry entry) {
        return new Answer(
                session.item(entry.entryId()),
                session.id(),
                session.workspaceId(),
                session.candidateId(),
                entry.entryId(),
                entry.questionId(),
                entry.version(),
                State.DRAFT,
                0,
                "",
                null,
                null,
                0);
    }

    /** Whether it can still change. */
    public boolean isOpen() {
        return state == State.DRAFT;
    }

    /** How many words it has. */
    public int words() {
        var stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }

    Answer saved(long newRevision, String newText, Instant at) {
        return new Answer(
                id,
                sessionId,
                workspaceId,
                candidateId,
                entryId,
                questionId,
                version,
                state,
                newRevision,
                newText,
                at,
                closedAt,
                usedSeconds);
    }

    Answer closed(State end, long seconds, Instant at) {
        return new Answer(
                id,
                sessionId,
                workspaceId,
                candidateId,
                entryId,
                questionId,
                version,
                end,
                revision,
                text,
                savedAt,
                at,
                seconds);
    }
}
