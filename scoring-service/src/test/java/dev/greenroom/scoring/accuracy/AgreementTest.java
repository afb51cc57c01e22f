package dev.greenroom.scoring.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.greenroom.scoring.accuracy.Agreement.Pair;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void scores_that_follow_the_grades_agree_wholly() {
        var agreement = Agreement.of(List.of(new Pair(.1, 0, 0), new Pair(.2, .5, 0), new Pair(.3, 1, 1)));

        assertThat(agreement.r()).isEqualTo(1, EXACTLY);
        assertThat(agreement.auc()).isEqualTo(1, EXACTLY);
        assertThat(agreement.order()).isEqualTo(1, EXACTLY);
    }

    @Test
    void equal_scores_count_one_half() {
        var agreement = Agreement.of(List.of(new Pair(.5, 0, 0), new Pair(.5, 1, 0), new Pair(.4, .5, 0)));

        assertThat(agreement.auc()).isEqualTo(.75, EXACTLY);
        assertThat(agreement.order()).isEqualTo((.5 + 1 + 0) / 3, EXACTLY);
    }

    @Test
    void the_error_is_the_root_of_the_mean_square() {
        var agreement = Agreement.of(List.of(new Pair(.5, 1, 0), new Pair(.5, 0, 0)));

        assertThat(agreement.rmse()).isEqualTo(.5, EXACTLY);
    }

    @Test
    void a_question_drawn_twice_counts_twice() {
        var pairs = Agreement.rising(List.of(new Pair(.1, 0, 0), new Pair(.9, 1, 0), new Pair(.2, 1, 1)));

        assertThat(Agreement.weighted(pairs, new int[] {1, 0}).auc()).isEqualTo(1, EXACTLY);
        assertThat(Agreement.weighted(pairs, new int[] {1, 2}).rmse())
                .isEqualTo(Math.sqrt((.01 + .01 + 2 * .64) / 4), EXACTLY);
    }

    @Test
    void an_interval_holds_the_figure_and_is_the_same_each_time() {
        var pairs = java.util.stream.IntStream.range(0, 60)
                .mapToObj(i -> new Pair((i * 7 % 60) / 60.0, i % 3 / 2.0, i % 10))
                .toList();
        var interval = Interval.of(Interval.draws(pairs), Agreement::auc);

        assertThat(Agreement.of(pairs).auc()).isBetween(interval.low(), interval.high());
        assertThat(Interval.of(Interval.draws(pairs), Agreement::auc)).isEqualTo(interval);
    }
}
