package dev.greenroom.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class KrippendorffAlphaTest {

    /** The twelve units of section C in Krippendorff (2011): four observers, missing values; ordinal alpha .815. */
    @Test
    void the_worked_example_of_its_author_gives_his_figure() {
        var units = List.of(
                unit("111"),
                unit("2232"),
                unit("3333"),
                unit("3333"),
                unit("2222"),
                unit("1234"),
                unit("4444"),
                unit("1121"),
                unit("2222"),
                unit("555"),
                unit("11"),
                unit("3"));

        assertThat(KrippendorffAlpha.of(units, 5)).isCloseTo(.815, within(.0005));
    }

    @Test
    void perfect_agreement_is_one() {
        assertThat(KrippendorffAlpha.of(List.of(unit("11"), unit("44"), unit("333")), 4))
                .isEqualTo(1);
    }

    @Test
    void opposite_ratings_are_below_chance() {
        assertThat(KrippendorffAlpha.of(List.of(unit("14"), unit("41")), 4)).isNegative();
    }

    @Test
    void without_a_pair_or_without_any_spread_it_is_not_defined() {
        assertThat(KrippendorffAlpha.of(List.of(), 4)).isNaN();
        assertThat(KrippendorffAlpha.of(List.of(unit("3"), unit("2")), 4)).isNaN();
        assertThat(KrippendorffAlpha.of(List.of(unit("33"), unit("33")), 4)).isNaN();
    }

    private static List<Integer> unit(String digits) {
        return digits.chars().mapToObj(digit -> digit - '0').toList();
    }
}
