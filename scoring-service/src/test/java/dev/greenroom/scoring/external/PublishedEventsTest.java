package dev.greenroom.scoring.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.assessment.AssessmentCommand;
import dev.greenroom.scoring.assessment.AssessmentEvent;
import dev.greenroom.scoring.assessment.AssessmentState;
import dev.greenroom.scoring.assessment.KeyPointRating;
import dev.greenroom.scoring.assessment.QuestionRating;
import dev.greenroom.scoring.assessment.Recommendation;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Completion;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.EvaluationEvent;
import dev.greenroom.scoring.evaluation.PlanEntry;
import dev.greenroom.scoring.rescoring.Scope;
import dev.greenroom.scoring.rescoring.SomeRescoring;
import dev.greenroom.scoring.scorer.ScorerVersion;
import dev.greenroom.scoring.scorer.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PublishedEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:30:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SESSION = id(1);
    private static final String WORKSPACE = id(2);
    private static final String ADA = id(3);
    private static final String ENTRY = id(4);
    private static final String QUESTION = id(5);
    private static final String CANDIDATE = id(6);

    private final Announcements announcements = new Announcements();

    @Test
    void a_submission_and_an_amendment_match_their_schemas() {
        var submitted = single(announcements.of(assessment(), new AssessmentEvent.Submitted(NOW)));
        var amended = single(announcements.of(
                assessment(), new AssessmentEvent.Amended("because", Map.of(), List.of(), null, "secret words", NOW)));

        assertThat(submitted.type()).isEqualTo("AssessmentSubmitted");
        assertThat(violations(submitted)).isEmpty();
        assertThat(amended.type()).isEqualTo("AssessmentAmended");
        assertThat(violations(amended)).isEmpty();
        assertThat(JSON.writeValueAsString(amended.data())).doesNotContain("because", "secret");
    }

    @Test
    void drafts_stay_inside() {
        var save = new AssessmentCommand.Recommend(1, Recommendation.NO, "x", NOW);

        assertThat(announcements.of(assessment(), new AssessmentEvent.Saved(save, NOW)))
                .isEmpty();
    }

    @Test
    void a_scored_answer_matches_its_schema_and_holds_no_word_of_the_answer() {
        var event = announcements.scored(answer(null));
        var unsure = announcements.scored(answer(Suggestion.Abstention.LOW_CONFIDENCE));

        assertThat(violations(event)).isEmpty();
        assertThat(violations(unsure)).isEmpty();
        assertThat(JSON.writeValueAsString(event.data())).doesNotContain("words of the candidate");
    }

    @Test
    void a_completed_scorecard_matches_its_schema_and_holds_the_ratings_by_question_version() {
        var event = new CompletedWork(List.of(assessment()), Map.of(SESSION + "." + ENTRY, answer(null)))
                .announce(completed());

        assertThat(event.type()).isEqualTo("ScorecardCompleted");
        assertThat(violations(event)).isEmpty();
        var json = JSON.writeValueAsString(event.data());
        assertThat(json).contains("\"ratings\":[{\"memberId\":\"" + ADA + "\",\"rating\":3}]");
        assertThat(json).contains("\"suggested\":4").doesNotContain("secret");
    }

    @Test
    void a_confirmed_erasure_matches_its_schema() {
        var data = new PublishedEvents.ErasureConfirmed(CANDIDATE, WORKSPACE, "scoring-service", NOW);

        assertThat(violations(new OutgoingEvent("ErasureConfirmed", WORKSPACE, data)))
                .isEmpty();
    }

    @Test
    void a_job_that_scores_again_matches_its_schemas_at_each_step() {
        var scorer = new ScorerVersion("greenroom-align", "1.0", "abc", "shipped-1");
        var everything = SomeRescoring.of(id(8), WORKSPACE, new Scope(Scope.Kind.EVERYTHING, null), ADA, NOW, 40);
        var ofQuestion = SomeRescoring.of(id(8), WORKSPACE, new Scope(Scope.Kind.QUESTION, QUESTION), ADA, NOW, 40);

        for (var event : List.of(
                announcements.requested(everything, scorer),
                announcements.requested(ofQuestion, scorer),
                announcements.progressed(SomeRescoring.progressed(everything)),
                announcements.progressed(SomeRescoring.finished(everything, NOW)))) {
            assertThat(violations(event)).as(event.toString()).isEmpty();
        }
    }

    private static Assessment assessment() {
        var rating = new QuestionRating(3, Map.of("key", new KeyPointRating(2, List.of())));
        return new Assessment(
                SESSION,
                ADA,
                WORKSPACE,
                AssessmentState.SUBMITTED,
                2,
                Map.of(),
                Map.of(ENTRY, rating),
                List.of(),
                Recommendation.YES,
                "secret summary",
                NOW,
                NOW,
                List.of());
    }

    private static Answer answer(Suggestion.Abstention abstained) {
        var scorer = new ScorerVersion("greenroom-align", "1.0", "abc", "shipped-1");
        var suggestion = new Suggestion(List.of(), .8, abstained, List.of(), List.of(), scorer, .6);
        return new Answer(
                SESSION + "." + ENTRY,
                SESSION,
                WORKSPACE,
                CANDIDATE,
                ENTRY,
                QUESTION,
                2,
                Answer.State.SUBMITTED,
                "words of the candidate",
                300,
                NOW,
                null,
                new Answer.Suggested(suggestion, 4, NOW),
                List.of(),
                false);
    }

    private static Evaluation completed() {
        var plan = List.of(new PlanEntry(ENTRY, QUESTION, 2, 3, 10, null));
        var state = Evaluation.unheard(SESSION, WORKSPACE);
        for (EvaluationEvent fact : List.of(
                new EvaluationEvent.Scheduled(id(7), 1, CANDIDATE, List.of(ADA), NOW),
                new EvaluationEvent.Ended(NOW, plan),
                new EvaluationEvent.AssessmentSubmitted(ADA, NOW))) {
            state = Completion.of(state, fact).state();
        }
        return state;
    }

    private static OutgoingEvent single(List<OutgoingEvent> events) {
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static List<?> violations(OutgoingEvent event) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(event.type()))
                .validate(JSON.writeValueAsString(event.data()), InputFormat.JSON);
    }

    private static String schema(String event) {
        try (var in = PublishedEventsTest.class.getResourceAsStream("/schemas/" + event + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(int number) {
        return "00000000-0000-7000-8000-00000000000" + number;
    }
}
