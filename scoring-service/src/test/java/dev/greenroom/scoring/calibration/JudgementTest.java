package dev.greenroom.scoring.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.assessment.AssessmentState;
import dev.greenroom.scoring.assessment.QuestionRating;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.EvaluationEvent;
import dev.greenroom.scoring.evaluation.EvaluationEvolution;
import dev.greenroom.scoring.scorer.ScorerVersion;
import dev.greenroom.scoring.scorer.Suggestion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Evaluation OPEN = Evaluation.unheard("s", "workspace");
    private static final Evaluation COMPLETE =
            EvaluationEvolution.evolve(OPEN, new EvaluationEvent.Completed(NOON.plusSeconds(9)));
    private static final ScorerVersion SCORER = new ScorerVersion("align", "2.0", "abc", "shipped-1");

    @Test
    void the_submitted_ratings_stand_beside_the_raw_value() {
        var judged = Judgement.of(
                COMPLETE, answer(suggestion(.4, null)), List.of(rated("ada", 4), rated("ben", 3), draft("cleo", 1)));

        assertThat(judged).contains(new JudgedAnswer("s.e1", "workspace", "align 2.0 abc", .4, List.of(4, 3), true));
    }

    @Test
    void their_mean_counts_on_a_scale_from_nothing_to_everything() {
        var judged = new JudgedAnswer("s.e1", "workspace", "align", .4, List.of(4, 3), true).judged();

        assertThat(judged.raw()).isEqualTo(.4);
        assertThat(judged.human()).isCloseTo(2.5 / 3, within(1e-9));
    }

    @Test
    void nothing_is_learnt_before_the_evaluation_is_complete() {
        assertThat(Judgement.of(OPEN, answer(suggestion(.4, null)), List.of(rated("ada", 4))))
                .isEmpty();
    }

    @Test
    void nothing_is_learnt_where_the_scorer_abstained_or_had_nothing_to_compare_or_was_not_there() {
        assertThat(judged(suggestion(.4, Suggestion.Abstention.LOW_CONFIDENCE))).isEmpty();
        assertThat(judged(suggestion(0.0, null, Suggestion.Flag.EMPTY))).isEmpty();
        assertThat(judged(suggestion(null, null))).isEmpty();
        assertThat(judged(null)).isEmpty();
    }

    @Test
    void an_answer_that_nobody_rated_teaches_nothing() {
        assertThat(Judgement.of(COMPLETE, answer(suggestion(.4, null)), List.of(rated("ada", null))))
                .isEmpty();
    }

    @Test
    void the_next_calibration_is_due_after_five_more_answers_or_a_tenth() {
        assertThat(due(null, "a")).isEqualTo(20);
        assertThat(due(made("a", 20), "a")).isEqualTo(25);
        assertThat(due(made("a", 200), "a")).isEqualTo(220);
        assertThat(due(made("a", 200), "another scorer")).isEqualTo(20);
    }

    private static int due(@Nullable WorkspaceCalibration latest, String scorer) {
        return WorkspaceCalibrations.dueAt(Optional.ofNullable(latest), scorer);
    }

    private static WorkspaceCalibration made(String scorer, int answers) {
        return new WorkspaceCalibration(
                "workspace", 1, scorer, dev.greenroom.scoring.scorer.Calibration.SHIPPED, answers, .2, .1, NOON);
    }

    private static Optional<JudgedAnswer> judged(@Nullable Suggestion suggestion) {
        return Judgement.of(COMPLETE, answer(suggestion), List.of(rated("ada", 4)));
    }

    private static Suggestion suggestion(
            @Nullable Double raw, Suggestion.@Nullable Abstention abstained, Suggestion.Flag... flags) {
        return new Suggestion(List.of(), .7, abstained, List.of(), List.of(flags), SCORER, raw);
    }

    private static Assessment rated(String member, @Nullable Integer rating) {
        return assessment(member, AssessmentState.SUBMITTED, rating);
    }

    private static Assessment draft(String member, int rating) {
        return assessment(member, AssessmentState.DRAFT, rating);
    }

    private static Assessment assessment(String member, AssessmentState state, @Nullable Integer rating) {
        var ratings = Map.of("e1", new QuestionRating(rating, Map.of()));
        return new Assessment(
                "s", member, "workspace", state, 1, Map.of(), ratings, List.of(), null, null, NOON, NOON, List.of());
    }

    private static Answer answer(@Nullable Suggestion suggestion) {
        var suggested = suggestion == null ? null : new Answer.Suggested(suggestion, 3, NOON);
        return new Answer(
                "s.e1",
                "s",
                "workspace",
                "candidate",
                "e1",
                "q1",
                2,
                Answer.State.SUBMITTED,
                "Words.",
                60,
                NOON,
                null,
                suggested,
                List.of(),
                false);
    }
}
