package dev.greenroom.scoring.accuracy;

import dev.greenroom.scoring.accuracy.Agreement.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The middle 95 % of what a figure becomes when the questions are drawn anew, with replacement. */
record Interval(double low, double high) {

    private static final int DRAWS = 300;
    private static final long SEED = 20_240_901;
    private static final double TAIL = .025;

    /** The agreements of one scorer over the draws; the same draws for every scorer of the same answers. */
    static List<Agreement> draws(List<Pair> pairs) {
        int questions = pairs.stream().mapToInt(Pair::question).max().orElse(0) + 1;
        var rising = Agreement.rising(pairs);
        var random = new SplittableRandom(SEED);
        return IntStream.range(0, DRAWS)
                .mapToObj(draw -> random.ints(questions, 0, questions).toArray())
                .map(drawn -> Agreement.weighted(rising, times(drawn, questions)))
                .toList();
    }

    private static int[] times(int[] drawn, int questions) {
        var times = new int[questions];
        Arrays.stream(drawn).forEach(question -> times[question]++);
        return times;
    }

    static Interval of(List<Agreement> draws, ToDoubleFunction<Agreement> figure) {
        return middle(draws.stream().mapToDouble(figure).toArray());
    }

    static Interval ofDifference(List<Agreement> one, List<Agreement> other, ToDoubleFunction<Agreement> figure) {
        var differences = new double[one.size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = figure.applyAsDouble(one.get(i)) - figure.applyAsDouble(other.get(i));
        }
        return middle(differences);
    }

    private static Interval middle(double[] values) {
        var sound = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sound.length == 0) {
            return new Interval(Double.NaN, Double.NaN);
        }
        int tail = (int) (sound.length * TAIL);
        return new Interval(sound[tail], sound[sound.length - 1 - tail]);
    }

    @Override
    public String toString() {
        return "%+.3f..%+.3f".formatted(low, high);
    }
}
