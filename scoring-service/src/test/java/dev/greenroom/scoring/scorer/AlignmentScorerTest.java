package dev.greenroom.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped scorer on questions and answers of our own writing, with the states and passages that it must find. */
class AlignmentScorerTest {

    private static AlignmentScorer scorer;

    @BeforeAll
    static void load() throws IOException {
        scorer = AlignmentScorer.load();
    }

    @TestFactory
    Stream<DynamicTest> it_finds_the_states_and_passages_of_the_fixture() {
        var fixture =
                JsonMapper.shared().readTree(AlignmentScorerTest.class.getResourceAsStream("/fixtures/scorer.json"));
        return stream(fixture)
                .flatMap(question -> stream(question.path("answers"))
                        .map(answer -> DynamicTest.dynamicTest(
                                question.path("id").asString() + ", "
                                        + answer.path("id").asString(),
                                () -> check(question, answer))));
    }

    private static void check(JsonNode question, JsonNode answer) {
        var text = answer.path("text").asString();
        var expected = answer.path("expected");
        var request = request(question, text);
        var suggestion = scorer.score(request);
        for (var point : suggestion.keyPoints()) {
            var wanted = expected.path("keyPoints").path(point.id());
            assertThat(point.state().name())
                    .as(point.id())
                    .isEqualTo(wanted.path("state").asString());
            var passage = point.passage() == null ? null : point.passage().of(text);
            assertThat(passage).as(point.id()).isEqualTo(wanted.path("passage").asString(null));
        }
        assertThat(suggestion.flags().stream().map(Enum::name))
                .containsExactlyElementsOf(
                        stream(expected.path("flags")).map(JsonNode::asString).toList());
        var abstained =
                suggestion.abstained() == null ? null : suggestion.abstained().name();
        assertThat(abstained).isEqualTo(expected.path("abstained").asString(null));
        var rating = SuggestedRating.of(request.keyPoints(), suggestion);
        assertThat(rating == null ? "none" : rating.toString())
                .isEqualTo(expected.path("rating").asString("none"));
    }

    @Test
    void the_same_input_gives_the_same_output() {
        var request = request("A unique index refuses the second sale, and many threads test it.");

        assertThat(scorer.score(request)).isEqualTo(scorer.score(request));
    }

    @Test
    void a_long_answer_is_read_to_its_end() {
        var long1 = "We talked about the weather and the lunch in the canteen. ".repeat(120);
        var suggestion = scorer.score(request(long1 + "A unique index makes the database refuse the second sale."));

        var point = suggestion.keyPoints().getFirst();
        assertThat(point.state()).isEqualTo(KeyPointState.COVERED);
        assertThat(point.passage().start()).isGreaterThanOrEqualTo(long1.length());
    }

    @Test
    void stuffing_is_seen_without_a_sample_answer_too() {
        var suggestion = scorer.score(request("constraint sale unique second database refuses index"));

        assertThat(suggestion.flags()).containsExactly(Suggestion.Flag.KEYWORD_STUFFING);
    }

    @Test
    void offsets_count_utf16_units() {
        var text = "😀😀 Ünïcode first. The database refuses the second sale by a unique constraint.";
        var passage = scorer.score(request(text)).keyPoints().getFirst().passage();

        assertThat(passage.of(text)).isEqualTo("The database refuses the second sale by a unique constraint");
    }

    @Test
    void without_key_points_the_reference_is_scored_and_named() {
        var reference = new ScoringRequest.Reference("sample", "A unique index refuses the second sale.");
        var request = new ScoringRequest(
                "How?",
                "",
                List.of(reference),
                List.of(),
                "A unique index refuses the second sale.",
                Calibration.SHIPPED);
        var suggestion = scorer.score(request);

        assertThat(suggestion.score()).isGreaterThan(.8);
        assertThat(suggestion.referencesUsed()).containsExactly("sample");
        assertThat(suggestion.keyPoints()).isEmpty();
        assertThat(SuggestedRating.of(List.of(), suggestion)).isNull();
    }

    @Test
    void a_confirmed_answer_that_is_nearer_lifts_the_score_and_is_named() {
        var sample = new ScoringRequest.Reference("sample", "A unique index refuses the second sale.");
        var confirmed = new ScoringRequest.Reference("answer-7", "Let Postgres reject duplicates for you.", true);
        var other = new ScoringRequest.Reference("answer-8", "Queue the cashiers one behind another.", true);
        var answer = "Postgres will reject the duplicates.";
        var alone =
                scorer.score(new ScoringRequest("How?", "", List.of(sample), List.of(), answer, Calibration.SHIPPED));
        var lifted = scorer.score(new ScoringRequest(
                "How?", "", List.of(sample, confirmed, other), List.of(), answer, Calibration.SHIPPED));

        assertThat(lifted.raw()).isGreaterThan(alone.raw() + .15);
        assertThat(lifted.referencesUsed()).containsExactly("sample", "answer-7");
    }

    @Test
    void a_confirmed_answer_never_lowers_the_score() {
        var sample = new ScoringRequest.Reference("sample", "A unique index refuses the second sale.");
        var confirmed = new ScoringRequest.Reference("answer-7", "Queue the cashiers one behind another.", true);
        var answer = "A unique index would refuse the second sale.";
        var alone =
                scorer.score(new ScoringRequest("How?", "", List.of(sample), List.of(), answer, Calibration.SHIPPED));
        var both = scorer.score(
                new ScoringRequest("How?", "", List.of(sample, confirmed), List.of(), answer, Calibration.SHIPPED));

        assertThat(both.raw()).isEqualTo(alone.raw());
        assertThat(both.referencesUsed()).containsExactly("sample");
    }

    @Test
    void nothing_to_score_by_is_no_suggestion() {
        var request = new ScoringRequest("How?", "", List.of(), List.of(), "Some words of mine.", Calibration.SHIPPED);

        assertThat(scorer.score(request).abstained()).isEqualTo(Suggestion.Abstention.LOW_CONFIDENCE);
    }

    @Test
    void it_names_itself_its_model_and_its_calibration() {
        var version = scorer.version();

        assertThat(version.name()).isEqualTo("greenroom-align");
        assertThat(version.modelDigest()).matches("[0-9a-f]{12}");
        assertThat(version.calibration()).isEqualTo("shipped-2");
    }

    private static ScoringRequest request(String answer) {
        var point = new ScoringRequest.KeyPoint(
                "constraint",
                "The database refuses the second sale by a unique constraint",
                3,
                List.of("unique constraint", "unique index"));
        return new ScoringRequest(
                "Two cashiers sell one seat. What do you do?",
                "",
                List.of(),
                List.of(point),
                answer,
                Calibration.SHIPPED);
    }

    private static ScoringRequest request(JsonNode question, String answer) {
        List<ScoringRequest.KeyPoint> points = new ArrayList<>();
        for (var point : question.path("keyPoints")) {
            points.add(new ScoringRequest.KeyPoint(
                    point.path("id").asString(),
                    point.path("text").asString(),
                    point.path("weight").asInt(),
                    stream(point.path("terms")).map(JsonNode::asString).toList()));
        }
        var sample = new ScoringRequest.Reference(
                "sample", question.path("sampleAnswer").asString());
        return new ScoringRequest(
                question.path("question").asString(), "", List.of(sample), points, answer, Calibration.SHIPPED);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
