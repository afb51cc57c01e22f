package dev.greenroom.scoring.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.greenroom.scoring.rubric.QuestionVersion;
import dev.greenroom.scoring.scorer.Suggestion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was handed in or left, with what the scorer suggests.
 *
 * @param waitingFor what it still needs before it can be scored; null when it is scored or never will be
 */
public record Answer(
        String item,
        String sessionId,
        String workspaceId,
        String candidateId,
        String entryId,
        String questionId,
        int version,
        State state,
        String text,
        int usedSeconds,
        Instant at,
        @Nullable WaitingFor waitingFor,
        @Nullable Suggested suggested,
        boolean erased) {

    /** How the answer ended. */
    public enum State {
        @JsonProperty("submitted")
        SUBMITTED,
        @JsonProperty("left")
        LEFT
    }

    /** What is not there yet. */
    public enum WaitingFor {
        @JsonProperty("rubric")
        RUBRIC,
        @JsonProperty("scorer")
        SCORER
    }

    /** A suggestion with the rating that follows from it. */
    public record Suggested(Suggestion suggestion, @Nullable Integer rating, Instant at) {}

    /** The id of the answer to an entry of a session. */
    public static String id(String sessionId, String entryId) {
        return sessionId + "." + entryId;
    }

    public String questionKey() {
        return QuestionVersion.key(questionId, version);
    }

    /** The ids of the references that the suggestion rests on. */
    public List<String> references() {
        return suggested == null ? List.of() : suggested.suggestion().referencesUsed();
    }

    Answer waiting(@Nullable WaitingFor what) {
        return with(text, what, suggested, erased);
    }

    Answer scored(Suggested what) {
        return with(text, null, what, erased);
    }

    /** The words go, and with them what rested on them. */
    public Answer erase() {
        return with("", null, null, true);
    }

    private Answer with(
            String newText, @Nullable WaitingFor what, @Nullable Suggested newSuggested, boolean newErased) {
        return new Answer(
                item,
                sessionId,
                workspaceId,
                candidateId,
                entryId,
                questionId,
                version,
                state,
                newText,
                usedSeconds,
                at,
                what,
                newSuggested,
                newErased);
    }
}
