package dev.greenroom.scoring.scorer;

import java.util.List;
import java.util.Set;

/** How near each word of a reference (rows) is to each word of an answer (columns). */
final class Similarities {

    private static final double FLOOR = .15;
    private static final double TYPO = .8;
    private static final double OTHER_POLARITY = .4;
    private static final double QUESTION_WORD = .7;
    private static final int LANES = 8;

    private Similarities() {}

    /** The cosine as it is, and never below zero; of two words that must match exactly it is 1 or 0. */
    static double[][] plain(EncodedWords rows, EncodedWords columns) {
        var cells = new double[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                cells[row][column] = plain(rows, row, columns, column);
            }
        }
        return cells;
    }

    /**
     * The same with a floor, with room for typing errors, and lower where only one of the two words is negated, or where a
     * word of the question stands for another one. Opposites are nothing alike, unless one of them is negated.
     */
    static double[][] strict(double[][] plain, List<Word> rows, List<Word> columns, Set<String> questionStems) {
        var asked = new boolean[columns.size()];
        for (int column = 0; column < asked.length; column++) {
            asked[column] = questionStems.contains(columns.get(column).stem());
        }
        var cells = new double[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            boolean askedRow = questionStems.contains(rows.get(row).stem());
            for (int column = 0; column < columns.size(); column++) {
                double value = strict(plain[row][column], rows.get(row), columns.get(column));
                cells[row][column] = asked[column] && !askedRow ? value * QUESTION_WORD : value;
            }
        }
        return cells;
    }

    private static double strict(double plain, Word wanted, Word found) {
        boolean samePolarity = wanted.negated() == found.negated();
        if (Antonyms.are(wanted.lower(), found.lower())) {
            return samePolarity ? 0 : floored(plain);
        }
        double value = floored(plain);
        value = value < TYPO && Typos.near(wanted.lower(), found.lower()) ? TYPO : value;
        return samePolarity ? value : value * OTHER_POLARITY;
    }

    private static double floored(double plain) {
        return Math.max(0, (plain - FLOOR) / (1 - FLOOR));
    }

    private static double plain(EncodedWords rows, int row, EncodedWords columns, int column) {
        var wanted = rows.words().get(row);
        var found = columns.words().get(column);
        if (wanted.exact() && found.exact()) {
            return wanted.lower().equals(found.lower()) ? 1 : 0;
        }
        return Math.max(0, dot(rows.vectors().get(row), columns.vectors().get(column)));
    }

    /** In lanes of their own, so that the sums need not wait for each other; always in the same order. */
    static double dot(float[] a, float[] b) {
        var sums = new float[LANES];
        int whole = a.length - a.length % LANES;
        for (int d = 0; d < whole; d += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                sums[lane] += a[d + lane] * b[d + lane];
            }
        }
        float sum = 0;
        for (float lane : sums) {
            sum += lane;
        }
        for (int d = whole; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }
}
