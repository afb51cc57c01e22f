package dev.greenroom.scoring.scorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Reference words (rows) aligned to answer words (columns), softly: the value of a row is the mean of its plain best
 * cosine and of its match in a one-to-one assignment, in which an answer word covers one reference word only.
 */
final class Alignment {

    private static final double QUESTION_WORD = .2;
    private static final double COMMON_WORD = .5;
    private static final int NONE = -1;

    private final List<Word> rows;
    private final List<Word> columns;
    private final double[][] plain;
    private final double[][] strict;
    private final double[] weights;
    private final int[] match;

    private Alignment(EncodedWords reference, EncodedWords answer, Set<String> questionStems) {
        rows = reference.words();
        columns = answer.words();
        plain = Similarities.plain(reference, answer);
        strict = Similarities.strict(plain, rows, columns);
        weights = rows.stream().mapToDouble(word -> weight(word, questionStems)).toArray();
        match = assign(strict);
    }

    static Alignment of(EncodedWords reference, EncodedWords answer, Set<String> questionStems) {
        return new Alignment(reference, answer, questionStems);
    }

    /** The covered share of the rows {@code from} to {@code to} (exclusive), by weight. */
    double strength(int from, int to) {
        double covered = 0;
        double whole = 0;
        for (int row = from; row < to; row++) {
            covered += weights[row] * (plainBest(row) + matched(row)) / 2;
            whole += weights[row];
        }
        return whole == 0 ? 0 : covered / whole;
    }

    /** What a column does for these rows: the weight of the rows matched to it times how well. */
    double gain(int from, int to, int column) {
        double gain = 0;
        for (int row = from; row < to; row++) {
            gain += weights[row] * (match[row] == column ? strict[row][column] : 0);
        }
        return gain;
    }

    /** The share of the rows' weight that one set of columns holds, whatever else they are matched to. */
    double recall(int from, int to, IntPredicate within) {
        double found = 0;
        double whole = 0;
        for (int row = from; row < to; row++) {
            double best = 0;
            for (int column = 0; column < columns.size(); column++) {
                best = within.test(column) ? Math.max(best, plain[row][column]) : best;
            }
            found += weights[row] * best;
            whole += weights[row];
        }
        return whole == 0 ? 0 : found / whole;
    }

    List<Word> columns() {
        return columns;
    }

    List<Word> rows() {
        return rows;
    }

    /** The column that a row is nearest to among those allowed; -1 if none. */
    int nearest(int row, IntPredicate within) {
        int best = NONE;
        for (int column = 0; column < columns.size(); column++) {
            if (within.test(column) && (best == NONE || plain[row][column] > plain[row][best])) {
                best = column;
            }
        }
        return best;
    }

    double plain(int row, int column) {
        return plain[row][column];
    }

    double weight(int row) {
        return weights[row];
    }

    private double plainBest(int row) {
        return Arrays.stream(plain[row]).max().orElse(0);
    }

    private double matched(int row) {
        return match[row] == NONE ? 0 : strict[row][match[row]];
    }

    private static double weight(Word word, Set<String> questionStems) {
        double weight = WordLists.COMMON.contains(word.lower()) ? COMMON_WORD : 1;
        return questionStems.contains(word.stem()) ? weight * QUESTION_WORD : weight;
    }

    private record Cell(int row, int column, double value) {}

    /** All cells by falling similarity; a cell is taken if its row and its column are free. */
    private static int[] assign(double[][] cells) {
        List<Cell> all = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                if (cells[row][column] > 0) {
                    all.add(new Cell(row, column, cells[row][column]));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Cell::value)
                .reversed()
                .thenComparingInt(Cell::row)
                .thenComparingInt(Cell::column));
        var match = new int[cells.length];
        Arrays.fill(match, NONE);
        var taken = new BitSet();
        for (Cell cell : all) {
            if (match[cell.row()] == NONE && !taken.get(cell.column())) {
                match[cell.row()] = cell.column();
                taken.set(cell.column());
            }
        }
        return match;
    }
}
