package dev.greenroom.scoring.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.assessment.AssessmentState;
import dev.greenroom.scoring.assessment.KeyPointRating;
import dev.greenroom.scoring.assessment.QuestionRating;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.EvaluationEvent;
import dev.greenroom.scoring.evaluation.EvaluationEvolution;
import dev.greenroom.scoring.evaluation.PlanEntry;
import dev.greenroom.scoring.reference.ConfirmedAnswer.Standing;
import dev.greenroom.scoring.rubric.QuestionVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfirmationTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final QuestionVersion QUESTION = new QuestionVersion(
            "q1",
            2,
            "workspace",
            "",
            "",
            "",
            "",
            List.of(
                    new QuestionVersion.KeyPoint("a", "", 1, List.of()),
                    new QuestionVersion.KeyPoint("b", "", 1, List.of())),
            Map.of(),
            "",
            10);

    @Test
    void two_who_gave_a_four_with_every_key_point_covered_confirm_an_answer() {
        var confirmed = confirmation(complete("ada", "ben"), full("ada"), full("ben"));

        assertThat(confirmed)
                .contains(new ConfirmedAnswer(
                        "s.e1", "s", "workspace", "q1@2", "candidate", 2, NOON.plusSeconds(9), Standing.CONFIRMED));
    }

    @Test
    void one_is_enough_only_where_the_panel_is_one() {
        assertThat(confirmation(complete("ada"), full("ada"))).isPresent();
        assertThat(confirmation(complete("ada", "ben"), full("ada"), rated("ben", null, 2, 2)))
                .isEmpty();
    }

    @Test
    void a_single_dissent_prevents_it() {
        assertThat(confirmation(complete("ada", "ben", "cleo"), full("ada"), full("ben"), rated("cleo", 3, 2, 2)))
                .isEmpty();
        assertThat(confirmation(complete("ada", "ben"), full("ada"), rated("ben", 4, 2, 1)))
                .isEmpty();
    }

    @Test
    void a_key_point_that_was_not_rated_is_not_covered() {
        var partly = assessment("ben", new QuestionRating(4, Map.of("a", new KeyPointRating(2, List.of()))));

        assertThat(confirmation(complete("ada", "ben"), full("ada"), partly)).isEmpty();
    }

    @Test
    void nothing_is_learnt_before_the_evaluation_is_complete() {
        assertThat(confirmation(open("ada", "ben"), full("ada"), full("ben"))).isEmpty();
    }

    @Test
    void a_draft_confirms_nothing() {
        var draft = new QuestionRating(4, covered(2, 2));

        assertThat(confirmation(complete("ada"), assessment("ada", AssessmentState.DRAFT, draft)))
                .isEmpty();
    }

    @Test
    void neither_an_empty_answer_nor_an_erased_one_is_confirmed() {
        var evaluation = complete("ada");

        assertThat(Confirmation.of(evaluation, QUESTION, answer(" "), List.of(full("ada"))))
                .isEmpty();
        assertThat(Confirmation.of(evaluation, QUESTION, answer("Words.").erase(), List.of(full("ada"))))
                .isEmpty();
        var erased = EvaluationEvolution.evolve(evaluation, new EvaluationEvent.CandidateErased());
        assertThat(Confirmation.of(erased, QUESTION, answer("Words."), List.of(full("ada"))))
                .isEmpty();
    }

    @Test
    void a_question_without_key_points_confirms_nothing() {
        var bare = new QuestionVersion("q1", 2, "workspace", "", "", "", "", List.of(), Map.of(), "", 10);

        assertThat(Confirmation.of(complete("ada"), bare, answer("Words."), List.of(full("ada"))))
                .isEmpty();
    }

    private static java.util.Optional<ConfirmedAnswer> confirmation(Evaluation evaluation, Assessment... panel) {
        return Confirmation.of(evaluation, QUESTION, answer("Words."), List.of(panel));
    }

    private static Assessment full(String member) {
        return rated(member, 4, 2, 2);
    }

    private static Assessment rated(String member, Integer rating, int a, int b) {
        return assessment(member, new QuestionRating(rating, covered(a, b)));
    }

    private static Map<String, KeyPointRating> covered(int a, int b) {
        return Map.of("a", new KeyPointRating(a, List.of()), "b", new KeyPointRating(b, List.of()));
    }

    private static Assessment assessment(String member, QuestionRating rating) {
        return assessment(member, AssessmentState.SUBMITTED, rating);
    }

    private static Assessment assessment(String member, AssessmentState state, QuestionRating rating) {
        return new Assessment(
                "s",
                member,
                "workspace",
                state,
                1,
                Map.of(),
                Map.of("e1", rating),
                List.of(),
                null,
                null,
                NOON,
                NOON,
                List.of());
    }

    private static Answer answer(String text) {
        return new Answer(
                "s.e1",
                "s",
                "workspace",
                "candidate",
                "e1",
                "q1",
                2,
                Answer.State.SUBMITTED,
                text,
                60,
                NOON,
                null,
                null,
                List.of(),
                false);
    }

    private static Evaluation complete(String... panel) {
        return EvaluationEvolution.evolve(open(panel), new EvaluationEvent.Completed(NOON.plusSeconds(9)));
    }

    private static Evaluation open(String... panel) {
        var plan = List.of(new PlanEntry("e1", "q1", 2, 3, 10, null));
        return Stream.of(
                        new EvaluationEvent.Scheduled("kit", 1, "candidate", List.of(panel), NOON),
                        new EvaluationEvent.Ended(NOON, plan))
                .reduce(
                        Evaluation.unheard("s", "workspace"),
                        (state, event) -> EvaluationEvolution.evolve(state, event),
                        (one, other) -> other);
    }
}
