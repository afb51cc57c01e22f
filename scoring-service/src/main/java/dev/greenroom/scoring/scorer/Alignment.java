package dev.greenroom.scoring.scorer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Reference words (rows) aligned to answer words (columns), softly: the value of a range of rows comes from their plain
 * best cosines and from their matches in a one-to-one assignment, in which an answer word covers one reference word only
 * and which loses by another order.
 */
final class Alignment {

    private static final double PLAIN_SHARE = .25;
    private static final double ORDER = .3;
    private static final double SHAPE = .55;
    private static final int NONE = -1;
    private static final double FINE = 1e9;

    private final Nearness nearness;
    private final List<Word> columns;
    private final Span all;
    private final double[][] strict;
    private final int[] match;

    Alignment(EncodedWords reference, EncodedWords answer, Set<String> questionStems) {
        nearness = new Nearness(reference, answer, questionStems);
        columns = answer.words();
        all = new Span(0, columns.size());
        strict = Similarities.strict(nearness.cells(), reference.words(), columns, questionStems);
        match = assign(strict, columns.size());
    }

    /** How much of these rows the answer holds, 0 to 1; rows that the answer denies count as missing. */
    double value(Span rows, BitSet denied) {
        double best = 0;
        double matched = 0;
        double whole = 0;
        for (int row = rows.from(); row < rows.to(); row++) {
            double weight = nearness.weight(row);
            whole += weight;
            if (!denied.get(row) && all.length() > 0) {
                best += weight * nearness.cell(row, nearness.nearest(row, all));
                matched += weight * (match[row] == NONE ? 0 : strict[row][match[row]]);
            }
        }
        if (whole == 0) {
            return 0;
        }
        double ordered = matched * (1 - ORDER * (1 - order(rows)));
        return PLAIN_SHARE * Math.pow(best / whole, SHAPE) + (1 - PLAIN_SHARE) * Math.pow(ordered / whole, SHAPE);
    }

    /** The share of neighbouring matches that stand in the answer in the same order; 1 if there are none. */
    double order(Span rows) {
        int before = NONE;
        int same = 0;
        int neighbours = 0;
        for (int row = rows.from(); row < rows.to(); row++) {
            if (match[row] != NONE) {
                neighbours += before == NONE ? 0 : 1;
                same += before != NONE && match[row] > before ? 1 : 0;
                before = match[row];
            }
        }
        return neighbours == 0 ? 1 : (double) same / neighbours;
    }

    Nearness nearness() {
        return nearness;
    }

    List<Word> columns() {
        return columns;
    }

    /** All cells by falling similarity; a cell is taken if its row and its column are free. */
    private static int[] assign(double[][] cells, int columns) {
        var order = new long[cells.length * columns];
        int count = 0;
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < columns; column++) {
                if (cells[row][column] > 0) {
                    order[count++] = ((long) ((1 - cells[row][column]) * FINE) << 32) | ((long) row * columns + column);
                }
            }
        }
        Arrays.sort(order, 0, count);
        var match = new int[cells.length];
        Arrays.fill(match, NONE);
        var taken = new BitSet(columns);
        for (int i = 0; i < count; i++) {
            int cell = (int) order[i];
            if (match[cell / columns] == NONE && !taken.get(cell % columns)) {
                match[cell / columns] = cell % columns;
                taken.set(cell % columns);
            }
        }
        return match;
    }
}
