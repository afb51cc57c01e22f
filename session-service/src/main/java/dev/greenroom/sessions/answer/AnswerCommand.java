package dev.greenroom.sessions.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be asked of an answer; time comes with the command. */
sealed interface AnswerCommand {

    /** The text as it is typed. */
    record Save(long revision, String text, Instant at) implements AnswerCommand {}

    /** Hands in the text of this revision; with the text itself if it may not have been saved yet. */
    record Submit(long revision, @Nullable String text, long usedSeconds, Instant at) implements AnswerCommand {}

    /** The interview is over; what stands, stands. */
    record Freeze(long usedSeconds, Instant at) implements AnswerCommand {}

    /** Removes what the candidate wrote. */
    record Erase(Instant at) implements AnswerCommand {}
}
