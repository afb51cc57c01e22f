package dev.greenroom.scoring.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.scorer.ScoringRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFileTest {

    private static final String ANSWER = """
            {"dataset":"d","question_id":"q","answer_id":"%s","question":"Why?","reference_answers":["Because it rains."],\
            "key_points":["Rain"],"student_answer":"It rains a lot."%s}
            """;

    @TempDir
    Path directory;

    private List<GradedAnswer> read(String... lines) throws IOException {
        return AnswerFile.read(Files.writeString(directory.resolve("answers.jsonl"), String.join("", lines)));
    }

    @Test
    void what_a_scorer_is_told_does_not_depend_on_the_grades() throws IOException {
        var good = read(ANSWER.formatted(
                        "a", ",\"score\":1.0,\"label\":\"correct\",\"case\":\"x\",\"expect\":\"high\""))
                .getFirst();
        var bad = read(ANSWER.formatted("a", ",\"score\":0,\"grader_scores\":[0,0],\"case\":\"y\",\"expect\":\"low\""))
                .getFirst();

        assertThat(good.item()).isEqualTo(bad.item());
        assertThat(good.graded().high()).isTrue();
        assertThat(bad.adversarial()).isTrue();
        assertThat(good.item().request(List.of()).keyPoints())
                .extracting(ScoringRequest.KeyPoint::text)
                .containsExactly("Rain");
    }

    @Test
    void a_file_without_grades_can_be_scored() throws IOException {
        assertThat(read(ANSWER.formatted("a", "")).getFirst().grade()).isNull();
    }

    @Test
    void confirmed_answers_are_full_marks_and_leave_one_to_evaluate() throws IOException {
        var answers = read(
                ANSWER.formatted("a", ",\"score\":1"), ANSWER.formatted("b", ",\"score\":1"),
                ANSWER.formatted("c", ",\"score\":1"), ANSWER.formatted("d", ",\"score\":0.5"));
        var confirmed = ConfirmedAnswers.draw(answers, 3, 1);

        assertThat(confirmed.of(answers.getFirst().item())).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> confirmed.holds(answer.item()))
                .hasSize(2)
                .allMatch(GradedAnswer::full);
        assertThat(ConfirmedAnswers.draw(answers, 3, 1)).isEqualTo(confirmed);
    }

    @Test
    void a_low_case_that_ties_with_a_person_has_beaten_them() throws IOException {
        var human = read(ANSWER.formatted(
                        "h", ",\"score\":1,\"case\":\"a full-mark human answer\",\"expect\":\"high\""))
                .getFirst();
        var pasted = read(ANSWER.formatted("p", ",\"score\":0,\"case\":\"pasted\",\"expect\":\"low\""))
                .getFirst();
        var shares = AdversarialShares.of(
                List.of(new AdversarialShares.Case(human, .4), new AdversarialShares.Case(pasted, .4)),
                java.util.Map.of());

        assertThat(shares.get("pasted").wrong()).isEqualTo(1);
        assertThat(shares.get("a full-mark human answer").wrong()).isEqualTo(1);
    }
}
