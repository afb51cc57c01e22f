package dev.greenroom.scoring.scorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A workspace's own calibration, made from answers whose scores people have set, with the figures to show beside it. The
 * shipped calibration is shifted and stretched towards what people said, the less the fewer they are; the order of the
 * answers does not matter, and the same answers give the same calibration.
 *
 * @param calibration named after the number of answers and its own values
 * @param answers how many it was made from
 * @param errorBefore mean absolute error of the shipped calibration on these answers
 * @param errorAfter the same of its own, each answer judged by what the others gave
 */
public record CalibrationFit(Calibration calibration, int answers, double errorBefore, double errorAfter) {

    /** With fewer answers a workspace keeps the shipped calibration. */
    public static final int FEWEST = 20;

    private static final double SHIFT_PRIOR = 5;
    private static final double STRETCH_PRIOR = 20;
    private static final double USUAL_VARIANCE = .05;
    private static final double GRID = 1e4;

    /**
     * An answer that people have scored. Empty and abstained suggestions say nothing about leniency and do not belong here.
     *
     * @param raw of the suggestion, before any calibration
     * @param human 0 to 1
     */
    public record Judged(double raw, double human) {}

    /** Throws if there are fewer answers than {@link #FEWEST}. */
    public static CalibrationFit of(List<Judged> answers, Calibration shipped) {
        if (answers.size() < FEWEST) {
            throw new IllegalArgumentException("a calibration needs " + FEWEST + " answers, not " + answers.size());
        }
        var sorted = answers.stream()
                .sorted(Comparator.comparingDouble(Judged::raw).thenComparingDouble(Judged::human))
                .toList();
        var sums = Sums.of(sorted, shipped);
        double before = 0;
        double after = 0;
        for (Judged each : sorted) {
            double value = shipped.of(each.raw());
            before += Math.abs(value - each.human());
            after += Math.abs(sums.without(value, each.human()).line().at(value) - each.human());
        }
        return new CalibrationFit(
                drawn(sums.line(), shipped, sorted.size()),
                sorted.size(),
                before / sorted.size(),
                after / sorted.size());
    }

    /** Whether it is nearer to people than the shipped one. */
    public boolean helps() {
        return errorAfter < errorBefore;
    }

    /** Nothing stays nothing: the first point of the shipped calibration is kept. */
    private static Calibration drawn(Line line, Calibration shipped, int answers) {
        List<Double> scores = new ArrayList<>();
        scores.add(shipped.score().getFirst());
        for (double score : shipped.score().subList(1, shipped.score().size())) {
            scores.add(Math.max(scores.getLast(), Math.round(line.at(score) * GRID) / GRID));
        }
        var name = String.format(
                Locale.ROOT,
                "own-%d-%08x",
                answers,
                List.of(shipped.raw(), scores).hashCode());
        return new Calibration(name, shipped.raw(), scores);
    }

    private record Line(double base, double slope) {

        double at(double value) {
            return Math.clamp(base + slope * value, 0, 1);
        }
    }

    /** The sums of a least-squares line through the shipped score (x) and people's (y). */
    private record Sums(double n, double x, double y, double xx, double xy) {

        static Sums of(List<Judged> answers, Calibration shipped) {
            var sums = new Sums(0, 0, 0, 0, 0);
            for (Judged each : answers) {
                sums = sums.plus(shipped.of(each.raw()), each.human(), 1);
            }
            return sums;
        }

        Sums without(double value, double human) {
            return plus(value, human, -1);
        }

        private Sums plus(double value, double human, int times) {
            return new Sums(
                    n + times,
                    x + times * value,
                    y + times * human,
                    xx + times * value * value,
                    xy + times * value * human);
        }

        /** As if some more answers had been judged exactly as the shipped calibration says. */
        Line line() {
            double prior = STRETCH_PRIOR * USUAL_VARIANCE;
            double slope = Math.max(0, (xy - x * y / n + prior) / (xx - x * x / n + prior));
            double shift = (y - x) / (n + SHIFT_PRIOR);
            return new Line(x / n + shift - slope * x / n, slope);
        }
    }
}
