package dev.greenroom.scoring.scorer;

import java.util.List;

/**
 * Maps a raw alignment to a score, rising and piecewise linear: raw values and what each means.
 *
 * @param name stands in every suggestion made with it
 * @param raw rising
 * @param score never falling
 */
public record Calibration(String name, List<Double> raw, List<Double> score) {

    /**
     * What the scorer ships with: between the raw value and the mean grade of such answers in five public sets,
     * whose graders' leniency differs more than any line could say.
     */
    public static final Calibration SHIPPED =
            new Calibration("shipped-2", List.of(0.0, .2, .4, .6, .8, 1.0), List.of(0.0, .22, .45, .66, .85, 1.0));

    public Calibration {
        raw = List.copyOf(raw);
        score = List.copyOf(score);
        if (raw.size() < 2 || raw.size() != score.size()) {
            throw new IllegalArgumentException("a calibration has as many scores as raw values, at least two");
        }
        for (int i = 1; i < raw.size(); i++) {
            if (raw.get(i) <= raw.get(i - 1) || score.get(i) < score.get(i - 1)) {
                throw new IllegalArgumentException("a calibration rises");
            }
        }
    }

    /** What a raw value means. */
    public double of(double value) {
        for (int i = 1; i < raw.size(); i++) {
            if (value <= raw.get(i)) {
                double share = (value - raw.get(i - 1)) / (raw.get(i) - raw.get(i - 1));
                return score.get(i - 1) + Math.max(0, share) * (score.get(i) - score.get(i - 1));
            }
        }
        return score.getLast();
    }
}
