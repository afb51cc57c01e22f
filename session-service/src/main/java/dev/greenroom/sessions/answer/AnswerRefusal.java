package dev.greenroom.sessions.answer;

/** Why a command on an answer is refused. */
sealed interface AnswerRefusal {

    /** It was submitted or frozen before. */
    record AlreadyClosed(Answer.State state) implements AnswerRefusal {}

    /** A later text has been saved, perhaps in another window. */
    record StaleRevision(long revision) implements AnswerRefusal {}

    /** The text of the revision has not arrived and did not come along. */
    record NotSaved(long revision) implements AnswerRefusal {}
}
