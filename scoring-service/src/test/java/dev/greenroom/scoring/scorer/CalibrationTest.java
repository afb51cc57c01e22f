package dev.greenroom.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.greenroom.scoring.scorer.CalibrationFit.Judged;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CalibrationTest {

    private static final Calibration PLAIN = new Calibration("plain", List.of(0.0, .5, 1.0), List.of(0.0, .5, 1.0));

    /** Answers spread evenly over the raw values, as a team with this leniency would judge them. */
    private static List<Judged> judged(int count, DoubleUnaryOperator human) {
        return IntStream.range(0, count)
                .mapToDouble(i -> (i + .5) / count)
                .mapToObj(raw -> new Judged(raw, Math.clamp(human.applyAsDouble(raw), 0, 1)))
                .toList();
    }

    @Test
    void between_its_points_a_calibration_is_a_straight_line() {
        assertThat(PLAIN.of(.25)).isEqualTo(.25, within(1e-9));
        assertThat(PLAIN.of(-1)).isZero();
        assertThat(PLAIN.of(2)).isEqualTo(1);
    }

    @Test
    void a_calibration_that_falls_is_refused() {
        assertThatThrownBy(() -> new Calibration("falling", List.of(0.0, 1.0), List.of(1.0, 0.0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Calibration("standing", List.of(.5, .5), List.of(0.0, 1.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twenty_answers_are_the_fewest() {
        assertThatThrownBy(() -> CalibrationFit.of(judged(19, raw -> raw), PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CalibrationFit.of(judged(20, raw -> raw), PLAIN).answers()).isEqualTo(20);
    }

    @Test
    void a_lenient_team_gets_higher_scores_and_a_smaller_error() {
        var fit = CalibrationFit.of(judged(30, raw -> raw + .2), PLAIN);

        assertThat(fit.calibration().of(.5)).isBetween(.6, .7);
        assertThat(fit.errorBefore()).isBetween(.17, .2);
        assertThat(fit.errorAfter()).isLessThan(.1);
        assertThat(fit.helps()).isTrue();
    }

    @Test
    void the_more_answers_the_less_is_left_of_the_shipped_one() {
        var few = CalibrationFit.of(judged(20, raw -> raw / 2), PLAIN).calibration();
        var many = CalibrationFit.of(judged(400, raw -> raw / 2), PLAIN).calibration();

        assertThat(PLAIN.of(1)).isGreaterThan(few.of(1));
        assertThat(few.of(1)).isGreaterThan(many.of(1));
        assertThat(many.of(1)).isEqualTo(.5, within(.03));
    }

    @Test
    void a_team_that_agrees_with_the_shipped_one_changes_nothing() {
        var fit = CalibrationFit.of(judged(40, PLAIN::of), PLAIN);

        assertThat(fit.calibration().score()).isEqualTo(PLAIN.score());
        assertThat(fit.errorBefore()).isZero();
        assertThat(fit.errorAfter()).isEqualTo(0, within(1e-9));
        assertThat(fit.helps()).isFalse();
    }

    @Test
    void it_rises_even_where_people_judged_the_other_way_round() {
        var fit = CalibrationFit.of(judged(50, raw -> 1 - raw), PLAIN);

        assertThat(fit.calibration().score()).isSorted();
    }

    @Test
    void nothing_stays_nothing() {
        var fit = CalibrationFit.of(judged(50, raw -> 1), Calibration.SHIPPED);

        assertThat(fit.calibration().of(0)).isZero();
    }

    @Test
    void the_same_answers_in_any_order_give_the_same_calibration() {
        var random = new Random(7);
        var answers = new ArrayList<>(judged(60, raw -> raw * raw));
        var fit = CalibrationFit.of(answers, Calibration.SHIPPED);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(answers, random);
            assertThat(CalibrationFit.of(answers, Calibration.SHIPPED)).isEqualTo(fit);
        }
        assertThat(fit.calibration().name()).matches("own-60-[0-9a-f]{8}");
    }

    @Test
    void it_can_be_kept_as_json() {
        var fit = CalibrationFit.of(judged(25, raw -> raw * .8), Calibration.SHIPPED);
        var json = JsonMapper.shared().writeValueAsString(fit);

        assertThat(JsonMapper.shared().readValue(json, CalibrationFit.class)).isEqualTo(fit);
    }
}
