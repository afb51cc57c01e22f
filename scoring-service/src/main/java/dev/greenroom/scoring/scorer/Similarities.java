package dev.greenroom.scoring.scorer;

import java.util.List;

/** How near each word of a reference (rows) is to each word of an answer (columns). */
final class Similarities {

    private static final double FLOOR = .2;
    private static final double TYPO = .8;
    private static final double OTHER_POLARITY = .4;

    private Similarities() {}

    /** The cosine as it is, and never below zero; what must match exactly is 1 or 0. */
    static double[][] plain(EncodedWords rows, EncodedWords columns) {
        var cells = new double[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                cells[row][column] = plain(rows, row, columns, column);
            }
        }
        return cells;
    }

    /** The same with a floor, with room for typing errors, and lower where only one of the two words is negated. */
    static double[][] strict(double[][] plain, List<Word> rows, List<Word> columns) {
        var cells = new double[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                double value = Math.max(0, (plain[row][column] - FLOOR) / (1 - FLOOR));
                value = Typos.near(rows.get(row).lower(), columns.get(column).lower()) ? Math.max(value, TYPO) : value;
                boolean samePolarity =
                        rows.get(row).negated() == columns.get(column).negated();
                cells[row][column] = samePolarity ? value : value * OTHER_POLARITY;
            }
        }
        return cells;
    }

    private static double plain(EncodedWords rows, int row, EncodedWords columns, int column) {
        var wanted = rows.words().get(row);
        var found = columns.words().get(column);
        if (wanted.exact() || found.exact()) {
            return wanted.lower().equals(found.lower()) ? 1 : 0;
        }
        return Math.max(0, dot(rows.vectors().get(row), columns.vectors().get(column)));
    }

    static double dot(float[] a, float[] b) {
        float sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }
}
