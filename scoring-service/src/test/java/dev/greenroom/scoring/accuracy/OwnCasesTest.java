package dev.greenroom.scoring.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.scorer.AlignmentScorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adversarial cases of our own writing; what the scorer still falls for stands in docs/scoring.md. */
class OwnCasesTest {

    private static final Path FILE = Path.of("src/test/resources/accuracy/own-adversarial.jsonl");

    private static Map<String, AdversarialShares.Share> shares;
    private static List<GradedAnswer> answers;

    @BeforeAll
    static void score() throws IOException {
        answers = AnswerFile.read(FILE);
        var scorer = AlignmentScorer.load();
        var cases = answers.stream()
                .map(answer -> new AdversarialShares.Case(
                        answer, scorer.score(answer.item().request(List.of())).score()))
                .toList();
        shares = AdversarialShares.of(cases, Map.of());
    }

    @Test
    void there_are_more_than_forty() {
        assertThat(answers).hasSizeGreaterThan(40).allMatch(GradedAnswer::adversarial);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code that does something else",
                "other frames",
                "other negations, second set",
                "prompt-like text",
                "question reworded",
                "vague and fluent"
            })
    void what_says_nothing_never_reaches_a_person_who_knows(String kind) {
        assertThat(shares.get(kind).high()).isFalse();
        assertThat(shares.get(kind).wrong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a full-mark human answer",
                "code or formula that is right",
                "note form, in order",
                "reference verbatim",
                "typing errors"
            })
    void what_is_right_gets_at_least_half(String kind) {
        assertThat(shares.get(kind).high()).isTrue();
        assertThat(shares.get(kind).wrong()).isZero();
    }
}
