package dev.greenroom.scoring.assessment;

import dev.greenroom.aggregate.Refusal;

/** The refusals that an assessment has of its own. */
final class AssessmentRefusals {

    private AssessmentRefusals() {}

    static Refusal alreadySubmitted() {
        return Refusal.of("already-submitted", 409, "Already submitted", "This assessment has been submitted.")
                .remedy("Amend it with a reason; both versions stay visible.");
    }

    static Refusal staleRevision() {
        return Refusal.of(
                        "stale-revision", 409, "Stale revision", "The assessment was changed after what you have seen.")
                .at("revision")
                .remedy("Read the assessment again, look at it, and submit what it is now.");
    }

    static Refusal recommendationMissing() {
        return Refusal.of("recommendation-missing", 422, "No recommendation", "An assessment ends in a recommendation.")
                .at("recommendation")
                .remedy("Choose one of the four steps first; there is no neutral one.");
    }

    static Refusal notSubmitted() {
        return Refusal.of("not-submitted", 409, "Not submitted", "Only a submitted assessment is amended.")
                .remedy("Change the draft instead.");
    }

    static Refusal nothingToAmend() {
        return Refusal.of("nothing-to-amend", 422, "Nothing to amend", "This would change nothing.")
                .remedy("Send the ratings, the recommendation or the summary that you want to change.");
    }

    static Refusal tooMuch(String what, int most) {
        return Refusal.of("assessment-full", 422, "Too much", "An assessment has room for " + most + " " + what + ".")
                .at(what)
                .remedy("Use fewer.");
    }

    static Refusal notYourAssessment() {
        return Refusal.of(
                        "not-your-assessment", 403, "Not your assessment", "You are not on the panel of this session.")
                .remedy("Ask whoever planned the session to put you on its panel.");
    }

    static Refusal sessionNotYetKnown() {
        return Refusal.of(
                        "session-not-yet-known", 409, "Not known yet", "News of this session has not arrived here yet.")
                .remedy("Keep what you have and send it again in a moment.")
                .retryAfter(3);
    }

    static Refusal candidateErased() {
        return Refusal.of("candidate-erased", 410, "Erased", "The candidate's data has been erased.")
                .remedy("There is nothing left to assess.");
    }
}
