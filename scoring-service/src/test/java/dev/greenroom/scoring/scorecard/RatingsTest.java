package dev.greenroom.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.greenroom.scoring.scorecard.MechanicalResult.Rated;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingsTest {

    /** The example of the scorecard page: (3 × 4.0 + 3 × 3.0 + 2 × 3.0 + 2 × 2.0) ÷ 10. */
    @Test
    void the_result_is_the_weighted_mean_over_the_rated_questions() {
        var result = MechanicalResult.of(List.of(
                new Rated(3, List.of(4, 4, 4)),
                new Rated(3, List.of(3, 3, 3)),
                new Rated(2, List.of(2, 4, 3)),
                new Rated(2, List.of(2, 2)),
                new Rated(1, List.of())));

        assertThat(result.value()).isCloseTo(3.1, within(1e-9));
        assertThat(result.coveredWeight()).isEqualTo(10);
        assertThat(result.totalWeight()).isEqualTo(11);
        assertThat(result.ratings()).isEqualTo(11);
        assertThat(result.gaps()).isEqualTo(1);
    }

    @Test
    void a_question_counts_once_however_many_rated_it() {
        var result = MechanicalResult.of(List.of(new Rated(1, List.of(4)), new Rated(1, List.of(1, 1, 1, 1))));

        assertThat(result.value()).isEqualTo(2.5);
    }

    @Test
    void nothing_rated_is_no_result_and_not_zero() {
        var result = MechanicalResult.of(List.of(new Rated(3, List.of()), new Rated(2, List.of())));

        assertThat(result.value()).isNull();
        assertThat(result.gaps()).isEqualTo(2);
        assertThat(MechanicalResult.of(List.of()).value()).isNull();
    }

    @Test
    void one_step_apart_is_agreement_and_two_is_not() {
        assertThat(Mark.of(List.of(3, 3, 4))).isEqualTo(Mark.AGREED);
        assertThat(Mark.of(List.of(2, 4))).isEqualTo(Mark.MIXED);
        assertThat(Mark.of(List.of(1, 2, 3))).isEqualTo(Mark.MIXED);
        assertThat(Mark.of(List.of(4))).isEqualTo(Mark.SINGLE);
        assertThat(Mark.of(List.of())).isEqualTo(Mark.GAP);
    }
}
