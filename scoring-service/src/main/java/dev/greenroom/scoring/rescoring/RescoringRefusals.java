package dev.greenroom.scoring.rescoring;

import dev.greenroom.aggregate.Refusal;

/** Why a job is not begun. */
final class RescoringRefusals {

    private RescoringRefusals() {}

    static Refusal scorerNotReady() {
        return Refusal.of("scorer-not-ready", 503, "No scorer", "The scorer is not loaded here.")
                .remedy("Try again in a moment; if it stays so, the log of scoring-service says why.")
                .retryAfter(5);
    }

    static Refusal alreadyRunning() {
        return Refusal.of("rescoring-running", 409, "Already scoring again", "A job of this workspace is under way.")
                .remedy("Wait until it has finished.");
    }

    static Refusal nothingToScore() {
        return Refusal.of("nothing-to-score", 422, "Nothing to score", "There is no answer to it in this workspace.")
                .at("id")
                .remedy("Choose a question or a kit that has been answered.");
    }
}
