package dev.greenroom.scoring.calibration;

import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.scorer.Suggestion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides what of an answer goes into the calibration: its submitted ratings beside the raw value of its
 * suggestion, once the evaluation is complete. A suggestion that abstained, or that had nothing to compare, says nothing.
 */
public final class Judgement {

    private Judgement() {}

    /** Empty if there is nothing to learn from the answer. */
    public static Optional<JudgedAnswer> of(Evaluation evaluation, Answer answer, List<Assessment> panel) {
        var suggested = answer.suggested();
        if (!evaluation.complete() || suggested == null || saysNothing(suggested.suggestion())) {
            return Optional.empty();
        }
        var raw = suggested.suggestion().raw();
        var ratings = panel.stream()
                .filter(Assessment::submitted)
                .map(assessment -> assessment.ratingOf(answer.entryId()))
                .filter(Objects::nonNull)
                .toList();
        if (raw == null || ratings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new JudgedAnswer(
                answer.item(),
                answer.workspaceId(),
                JudgedAnswer.scorer(suggested.suggestion().scorer()),
                raw,
                ratings,
                true));
    }

    private static boolean saysNothing(Suggestion suggestion) {
        return suggestion.abstained() != null || suggestion.flags().contains(Suggestion.Flag.EMPTY);
    }
}
