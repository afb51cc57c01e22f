package dev.greenroom.scoring.accuracy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How well scores agree with grades.
 *
 * @param r Pearson's correlation
 * @param auc the probability that an answer with the full mark gets the higher score than one without
 * @param order the probability that the better of two answers with different grades gets the higher score
 * @param rmse the root of the mean squared difference
 */
record Agreement(double r, double auc, double order, double rmse) {

    private static final double FULL = 1 - 1e-9;

    /** A score, the grade, and the number of its question (questions are resampled, not answers). */
    record Pair(double score, double grade, int question) {

        boolean full() {
            return grade >= FULL;
        }
    }

    static Agreement of(List<Pair> pairs) {
        var once = new int[pairs.stream().mapToInt(Pair::question).max().orElse(0) + 1];
        Arrays.fill(once, 1);
        return weighted(rising(pairs), once);
    }

    static List<Pair> rising(List<Pair> pairs) {
        return pairs.stream().sorted(Comparator.comparingDouble(Pair::score)).toList();
    }

    /** The same with each question counted as often as {@code times} says; the pairs rise by score. */
    static Agreement weighted(List<Pair> rising, int[] times) {
        var full = rising.stream().mapToInt(pair -> pair.full() ? 1 : 0).toArray();
        var grades =
                rising.stream().mapToDouble(Pair::grade).distinct().sorted().toArray();
        var levels = rising.stream()
                .mapToInt(pair -> Arrays.binarySearch(grades, pair.grade()))
                .toArray();
        return new Agreement(
                r(rising, times),
                order(rising, times, full, 2),
                order(rising, times, levels, grades.length),
                rmse(rising, times));
    }

    private static double r(List<Pair> pairs, int[] times) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (Pair pair : pairs) {
            int k = times[pair.question()];
            n += k;
            x += k * pair.score();
            y += k * pair.grade();
            xx += k * pair.score() * pair.score();
            yy += k * pair.grade() * pair.grade();
            xy += k * pair.score() * pair.grade();
        }
        return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
    }

    private static double rmse(List<Pair> pairs, int[] times) {
        double n = 0;
        double square = 0;
        for (Pair pair : pairs) {
            n += times[pair.question()];
            square += times[pair.question()] * Math.pow(pair.score() - pair.grade(), 2);
        }
        return Math.sqrt(square / n);
    }

    /** Over all pairs of different levels; equal scores count one half. */
    private static double order(List<Pair> rising, int[] times, int[] level, int levels) {
        var below = new double[levels];
        double right = 0;
        double all = 0;
        for (int from = 0, to = 0; from < level.length; from = to) {
            var tied = new double[levels];
            for (;
                    to < level.length
                            && rising.get(to).score() == rising.get(from).score();
                    to++) {
                tied[level[to]] += times[rising.get(to).question()];
            }
            for (int upper = 0; upper < levels; upper++) {
                for (int lower = 0; lower < upper; lower++) {
                    right += tied[upper] * (below[lower] + tied[lower] / 2);
                    all += tied[upper] * (below[lower] + tied[lower]) + tied[lower] * below[upper];
                }
            }
            for (int each = 0; each < levels; each++) {
                below[each] += tied[each];
            }
        }
        return right / all;
    }
}
