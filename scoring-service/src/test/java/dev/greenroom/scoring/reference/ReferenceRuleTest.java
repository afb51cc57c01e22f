package dev.greenroom.scoring.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.reference.ConfirmedAnswer.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceRuleTest {

    @Test
    void most_raters_come_first_then_the_earliest_then_the_smallest_id() {
        var places = Stream.of(
                        confirmed("late.e", "c1", 2, 900),
                        confirmed("three.e", "c2", 3, 950),
                        confirmed("early.e", "c3", 2, 100),
                        confirmed("early.d", "c4", 2, 100))
                .sorted(Comparator.comparing(ConfirmedAnswer::place))
                .map(ConfirmedAnswer::item);

        assertThat(places).containsExactly("three.e", "early.d", "early.e", "late.e");
    }

    @Test
    void the_first_three_are_taken() {
        var inOrder =
                List.of(confirmed("1.e", "c1"), confirmed("2.e", "c2"), confirmed("3.e", "c3"), confirmed("4.e", "c4"));

        assertThat(ReferenceRule.choose(inOrder, "9.e", "c9")).containsExactly("1.e", "2.e", "3.e");
    }

    @Test
    void an_answer_is_never_measured_by_itself_nor_by_its_own_candidate() {
        var inOrder =
                List.of(confirmed("1.e", "c1"), confirmed("2.e", "c2"), confirmed("3.e", "c2"), confirmed("4.e", "c4"));

        assertThat(ReferenceRule.choose(inOrder, "1.e", "c2")).containsExactly("4.e");
    }

    @Test
    void a_place_lies_within_the_places_of_its_question_and_workspace() {
        assertThat(confirmed("1.e", "c1").place()).startsWith(ConfirmedAnswer.places("workspace", "q@1"));
    }

    private static ConfirmedAnswer confirmed(String item, String candidate) {
        return confirmed(item, candidate, 2, 100);
    }

    private static ConfirmedAnswer confirmed(String item, String candidate, int raters, long at) {
        return new ConfirmedAnswer(
                item, "s", "workspace", "q@1", candidate, raters, Instant.ofEpochMilli(at), Standing.CONFIRMED);
    }
}
