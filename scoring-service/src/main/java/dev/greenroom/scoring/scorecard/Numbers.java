package dev.greenroom.scoring.scorecard;

import org.jspecify.annotations.Nullable;

/** Numbers as pages show them. */
final class Numbers {

    private Numbers() {}

    static @Nullable Double rounded(@Nullable Double value) {
        return value == null || value.isNaN() ? null : Math.round(value * 100) / 100.0;
    }

    static String confidence(double value) {
        return value >= .8 ? "sure" : value >= .6 ? "fairly sure" : "unsure";
    }

    static String agreement(double alpha) {
        return alpha >= .8 ? "high" : alpha >= .5 ? "moderate" : "low";
    }
}
