package dev.greenroom.scoring.scorecard;

import java.util.List;

/**
 * Krippendorff's alpha for ordinal data: 1 is perfect agreement, 0 what chance would give. After K. Krippendorff,
 * "Computing Krippendorff's Alpha-Reliability" (2011), section D with the ordinal metric; missing values are allowed.
 */
public final class KrippendorffAlpha {

    /** The name by which pages show it. */
    public static final String NAME = "Krippendorff alpha (ordinal)";

    private final double[][] coincidences;
    private final double[] totals;
    private final double pairable;

    private KrippendorffAlpha(List<List<Integer>> units, int categories) {
        coincidences = new double[categories][categories];
        for (var unit : units) {
            if (unit.size() > 1) {
                count(unit);
            }
        }
        totals = new double[categories];
        double sum = 0;
        for (int c = 0; c < categories; c++) {
            for (int k = 0; k < categories; k++) {
                totals[c] += coincidences[c][k];
            }
            sum += totals[c];
        }
        pairable = sum;
    }

    /**
     * Of units (questions), each with the values (1 to {@code categories}) that raters gave it.
     *
     * @return NaN where it is not defined: no unit has two values, or all values are the same
     */
    public static double of(List<List<Integer>> units, int categories) {
        return new KrippendorffAlpha(units, categories).value();
    }

    private void count(List<Integer> unit) {
        for (int i = 0; i < unit.size(); i++) {
            for (int j = 0; j < unit.size(); j++) {
                if (i != j) {
                    coincidences[unit.get(i) - 1][unit.get(j) - 1] += 1.0 / (unit.size() - 1);
                }
            }
        }
    }

    private double value() {
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < totals.length; c++) {
            for (int k = c + 1; k < totals.length; k++) {
                double distance = distance(c, k);
                observed += coincidences[c][k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        }
        return expected == 0 ? Double.NaN : 1 - (pairable - 1) * observed / expected;
    }

    /** Two ranks are as far apart as there are values between them, the ends counted half. */
    private double distance(int c, int k) {
        double between = -(totals[c] + totals[k]) / 2;
        for (int g = c; g <= k; g++) {
            between += totals[g];
        }
        return between * between;
    }
}
