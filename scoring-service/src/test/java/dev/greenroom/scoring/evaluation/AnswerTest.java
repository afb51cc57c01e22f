package dev.greenroom.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.scorer.ScorerVersion;
import dev.greenroom.scoring.scorer.Suggestion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Answer ANSWER =
            new Answer("s.e", "s", "workspace", "candidate", "e", "q", 1, Answer.State.SUBMITTED, "Words.", 60, NOON);

    @Test
    void another_suggestion_takes_the_place_of_the_one_before_and_keeps_it() {
        var scored = ANSWER.scored(by("1", 0)).scoredAgain(by("2", 1)).scoredAgain(by("3", 2));

        assertThat(scored.suggested()).isEqualTo(by("3", 2));
        assertThat(scored.earlier()).containsExactly(by("2", 1), by("1", 0));
    }

    @Test
    void the_same_suggestion_at_another_time_changes_nothing() {
        var scored = ANSWER.scored(by("1", 0));

        assertThat(scored.scoredAgain(by("1", 99))).isSameAs(scored);
    }

    @Test
    void what_never_was_scored_gets_its_first_suggestion() {
        var scored = ANSWER.waiting(null).scoredAgain(by("1", 0));

        assertThat(scored.suggested()).isEqualTo(by("1", 0));
        assertThat(scored.earlier()).isEmpty();
    }

    @Test
    void twenty_earlier_suggestions_are_kept() {
        var scored = ANSWER.scored(by("0", 0));
        for (int i = 1; i <= 25; i++) {
            scored = scored.scoredAgain(by("" + i, i));
        }

        assertThat(scored.earlier()).hasSize(20).startsWith(by("24", 24)).endsWith(by("5", 5));
    }

    @Test
    void erasing_takes_the_words_and_all_suggestions() {
        var erased = ANSWER.scored(by("1", 0)).scoredAgain(by("2", 1)).erase();

        assertThat(erased.text()).isEmpty();
        assertThat(erased.suggested()).isNull();
        assertThat(erased.earlier()).isEmpty();
        assertThat(erased.references()).isEmpty();
    }

    private static Answer.Suggested by(String version, int seconds) {
        var scorer = new ScorerVersion("align", version, "abc", "shipped-1");
        var suggestion = new Suggestion(List.of(), .7, null, List.of("sample"), List.of(), scorer, .6);
        return new Answer.Suggested(suggestion, 3, NOON.plusSeconds(seconds));
    }
}
