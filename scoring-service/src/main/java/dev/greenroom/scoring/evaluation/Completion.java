package dev.greenroom.scoring.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Decides what follows from a fact: whether it completes the evaluation, or changes one that was complete. */
public final class Completion {

    private Completion() {}

    /** The evaluation after the fact; {@code announced} says whether the completed scorecard is news. */
    public record Consequence(Evaluation state, boolean announced) {}

    public static Consequence of(Evaluation before, EvaluationEvent fact) {
        var after = EvaluationEvolution.evolve(before, fact);
        if (after.complete()) {
            return new Consequence(after, fact instanceof EvaluationEvent.AssessmentAmended);
        }
        boolean ended = after.phase() == Phase.ENDED && after.endedAt() != null;
        if (!ended || !after.everybodyHasSubmitted()) {
            return new Consequence(after, false);
        }
        return new Consequence(EvaluationEvolution.evolve(after, new EvaluationEvent.Completed(latest(after))), true);
    }

    /** Complete since the last of what had to happen. */
    private static Instant latest(Evaluation state) {
        List<Instant> moments = new ArrayList<>();
        state.submissions().values().forEach(submission -> moments.add(submission.submittedAt()));
        if (state.endedAt() != null) {
            moments.add(state.endedAt());
        }
        return moments.stream().max(Instant::compareTo).orElseThrow();
    }
}
