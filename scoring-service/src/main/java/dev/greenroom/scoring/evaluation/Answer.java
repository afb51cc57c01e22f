package dev.greenroom.scoring.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.greenroom.scoring.rubric.QuestionVersion;
import dev.greenroom.scoring.scorer.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was handed in or left, with what the scorer suggests.
 *
 * @param waitingFor what it still needs before it can be scored; null when it is scored or never will be
 * @param earlier what was suggested before, the latest first
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
        List<Suggested> earlier,
        boolean erased) {

    /** So many suggestions that were made before are kept; the oldest go first. */
    static final int MOST_EARLIER = 20;

    /** Answers that were kept before suggestions were have no earlier ones. */
    public Answer {
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** An answer as it comes, before anything is suggested. */
    public Answer(
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
            Instant at) {
        this(
                item,
                sessionId,
                workspaceId,
                candidateId,
                entryId,
                questionId,
                version,
                state,
                text,
                usedSeconds,
                at,
                WaitingFor.SCORER,
                null,
                List.of(),
                false);
    }

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
    public record Suggested(Suggestion suggestion, @Nullable Integer rating, Instant at) {

        /** Whether it suggests the same by the same scorer, whenever. */
        boolean sameAs(Suggested other) {
            return suggestion.equals(other.suggestion) && Objects.equals(rating, other.rating);
        }
    }

    /** The id of the answer to an entry of a session. */
    public static String id(String sessionId, String entryId) {
        return sessionId + "." + entryId;
    }

    public String questionKey() {
        return QuestionVersion.key(questionId, version);
    }

    /** The ids of the references that its suggestion rests on. */
    public List<String> references() {
        return suggested == null ? List.of() : suggested.suggestion().referencesUsed();
    }

    Answer waiting(@Nullable WaitingFor what) {
        return with(text, what, suggested, earlier, erased);
    }

    Answer scored(Suggested what) {
        return with(text, null, what, earlier, erased);
    }

    /** With another suggestion than it had; the same one again changes nothing. */
    Answer scoredAgain(Suggested what) {
        if (suggested == null) {
            return scored(what);
        }
        if (suggested.sameAs(what)) {
            return this;
        }
        var kept = Stream.concat(Stream.of(suggested), earlier.stream())
                .limit(MOST_EARLIER)
                .toList();
        return with(text, null, what, kept, erased);
    }

    /** The words go, and with them what rested on them. */
    public Answer erase() {
        return with("", null, null, List.of(), true);
    }

    private Answer with(
            String newText,
            @Nullable WaitingFor what,
            @Nullable Suggested newSuggested,
            List<Suggested> newEarlier,
            boolean newErased) {
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
                newEarlier,
                newErased);
    }
}
