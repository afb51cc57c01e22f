package dev.greenroom.scoring.scorer;

import java.util.List;
import java.util.Set;

/** How near each word of a reference (rows) is to each word of an answer (columns). */
final class Similarities {

    private static final double FLOOR = .15;
    private static final double TYPO = .8;
    private static final double OTHER_POLARITY = .4;
    private static final double QUESTION_WORD = .7;

    private Similarities() {}

    /** The cosine as it is, and never below zero; of two words that must match exactly it is 1 or 0. */
    static double[][] plain(EncodedWords rows, EncodedWords columns) {
        var exact = new boolean[columns.size()];
        for (int column = 0; column < exact.length; column++) {
            exact[column] = columns.words().get(column).exact();
        }
        var cells = new double[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            var wanted = rows.words().get(row);
            boolean exactRow = wanted.exact();
            for (int column = 0; column < columns.size(); column++) {
                cells[row][column] = exactRow && exact[column]
                        ? same(wanted, columns.words().get(column))
                        : Math.max(
                                0,
                                dot(rows.vectors().get(row), columns.vectors().get(column)));
            }
        }
        return cells;
    }

    private static double same(Word wanted, Word found) {
        return wanted.lower().equals(found.lower()) ? 1 : 0;
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

    /** In four sums that need not wait for each other; always in the same order. */
    static double dot(float[] a, float[] b) {
        float one = 0;
        float two = 0;
        float three = 0;
        float four = 0;
        int d = 0;
        for (; d + 3 < a.length; d += 4) {
            one += a[d] * b[d];
            two += a[d + 1] * b[d + 1];
            three += a[d + 2] * b[d + 2];
            four += a[d + 3] * b[d + 3];
        }
        for (; d < a.length; d++) {
            one += a[d] * b[d];
        }
        return one + two + three + four;
    }
}
