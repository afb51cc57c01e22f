package dev.greenroom.scoring.scorer;

import java.util.List;
import java.util.Set;

/** How near the words of a reference (rows) are to those of an answer (columns), each row with its weight. */
final class Nearness {

    static final double QUESTION_WORD = .2;
    private static final double SMALL_WORD = .7;

    private final List<Word> rows;
    private final double[][] cells;
    private final double[] weights;

    Nearness(EncodedWords reference, EncodedWords answer, Set<String> questionStems) {
        rows = reference.words();
        cells = Similarities.plain(reference, answer);
        weights = rows.stream().mapToDouble(word -> weight(word, questionStems)).toArray();
    }

    private static double weight(Word word, Set<String> questionStems) {
        double weight = word.function() ? SMALL_WORD : 1;
        return questionStems.contains(word.stem()) ? weight * QUESTION_WORD : weight;
    }

    /** The share of all rows' weight that these columns hold, whatever else they may stand for. */
    double recall(Span columns) {
        return recall(new Span(0, rows.size()), columns);
    }

    double recall(Span some, Span columns) {
        double found = 0;
        double whole = 0;
        for (int row = some.from(); row < some.to(); row++) {
            found += weights[row] * best(row, columns);
            whole += weights[row];
        }
        return whole == 0 ? 0 : found / whole;
    }

    private double best(int row, Span columns) {
        double best = 0;
        for (int column = columns.from(); column < columns.to(); column++) {
            best = Math.max(best, cells[row][column]);
        }
        return best;
    }

    /** The nearest of these columns, the first of equals. */
    int nearest(int row, Span columns) {
        int best = columns.from();
        for (int column = columns.from(); column < columns.to(); column++) {
            best = cells[row][column] > cells[row][best] ? column : best;
        }
        return best;
    }

    List<Word> rows() {
        return rows;
    }

    double[][] cells() {
        return cells;
    }

    double cell(int row, int column) {
        return cells[row][column];
    }

    double weight(int row) {
        return weights[row];
    }
}
