package dev.greenroom.sessions.answer;

import dev.greenroom.aggregate.Refusal;

/** The refusals of answers as problems. */
final class AnswerRules {

    private AnswerRules() {}

    static Refusal refusal(AnswerRefusal refusal) {
        return switch (refusal) {
            case AnswerRefusal.AlreadyClosed(var state) -> closed(state);
            case AnswerRefusal.StaleRevision(var revision) ->
                Refusal.of("stale-revision", 409, "Stale revision", "Revision " + revision + " has been saved already.")
                        .at("revision")
                        .remedy("Show the saved text and submit its revision.");
            case AnswerRefusal.NotSaved(var revision) ->
                Refusal.of("draft-not-saved", 409, "Draft not saved", "Only revision " + revision + " has arrived.")
                        .at("revision")
                        .remedy("Send the text with the submission.");
        };
    }

    private static Refusal closed(Answer.State state) {
        return state == Answer.State.SUBMITTED
                ? Refusal.of("already-submitted", 409, "Already submitted", "This answer has been handed in.")
                        .remedy("It stands as it is; nothing more is needed.")
                : Refusal.of("session-not-live", 409, "Session is not live", "The interview is over.")
                        .remedy("What had been saved was kept.");
    }
}
