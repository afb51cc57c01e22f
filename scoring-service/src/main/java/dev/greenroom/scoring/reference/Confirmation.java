package dev.greenroom.scoring.reference;

import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.assessment.QuestionRating;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.reference.ConfirmedAnswer.Standing;
import dev.greenroom.scoring.rubric.QuestionVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides whether people have confirmed an answer as full: everybody who rated it gave a 4 and covered every key point, and
 * they are at least two, or one where the panel is one. Only submitted work of a complete evaluation counts, so that nothing
 * is learnt from a rating before all ratings stand.
 */
public final class Confirmation {

    private static final int FULL_MARK = 4;
    private static final int COVERED = 2;
    private static final int ENOUGH_RATERS = 2;

    private Confirmation() {}

    /** What is to be kept of the answer; empty if it is not confirmed. */
    public static Optional<ConfirmedAnswer> of(
            Evaluation evaluation, QuestionVersion question, Answer answer, List<Assessment> panel) {
        var completed = evaluation.completedAt();
        if (completed == null
                || evaluation.erased()
                || answer.erased()
                || answer.text().isBlank()) {
            return Optional.empty();
        }
        var ratings = panel.stream()
                .filter(Assessment::submitted)
                .map(assessment -> assessment.ratings().get(answer.entryId()))
                .filter(Objects::nonNull)
                .filter(rating -> rating.rating() != null)
                .toList();
        boolean enough =
                ratings.size() >= Math.min(ENOUGH_RATERS, evaluation.panel().size());
        if (!enough || !ratings.stream().allMatch(rating -> full(rating, question))) {
            return Optional.empty();
        }
        return Optional.of(new ConfirmedAnswer(
                answer.item(),
                answer.sessionId(),
                answer.workspaceId(),
                answer.questionKey(),
                answer.candidateId(),
                ratings.size(),
                completed,
                Standing.CONFIRMED));
    }

    private static boolean full(QuestionRating rating, QuestionVersion question) {
        return Objects.equals(rating.rating(), FULL_MARK)
                && !question.keyPoints().isEmpty()
                && question.keyPoints().stream().allMatch(point -> {
                    var state = rating.keyPoints().get(point.id());
                    return state != null && state.state() == COVERED;
                });
    }
}
