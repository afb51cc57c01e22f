package dev.greenroom.sessions.answer;

import java.time.Instant;

/** What happened to an answer. */
public sealed interface AnswerEvent {

    record DraftSaved(long revision, String text, Instant at) implements AnswerEvent {}

    record Submitted(long usedSeconds, Instant at) implements AnswerEvent {}

    /** The end of the interview found a draft. */
    record Left(long usedSeconds, Instant at) implements AnswerEvent {}

    /** The end of the interview found nothing. */
    record NotGiven(Instant at) implements AnswerEvent {}

    record Erased(Instant at) implements AnswerEvent {}
}
