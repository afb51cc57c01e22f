package dev.greenroom.scoring.scorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A run of words: the first, and the one after the last. */
record Span(int from, int to) {

    /** The runs of words that stand in one sentence. */
    static List<Span> sentences(List<Word> words) {
        return runs(words, Word::sentence, new Span(0, words.size()));
    }

    static List<Span> sentences(List<Word> words, Span within) {
        return runs(words, Word::sentence, within);
    }

    static List<Span> clauses(List<Word> words) {
        return runs(words, Word::clause, new Span(0, words.size()));
    }

    private static List<Span> runs(List<Word> words, ToIntFunction<Word> number, Span within) {
        List<Span> runs = new ArrayList<>();
        int from = within.from();
        for (int i = within.from() + 1; i <= within.to(); i++) {
            if (i == within.to() || number.applyAsInt(words.get(i)) != number.applyAsInt(words.get(from))) {
                runs.add(new Span(from, i));
                from = i;
            }
        }
        return runs;
    }

    /** The span with most by the measure, the first of equals; null if there is none. */
    static @Nullable Span most(List<Span> spans, ToDoubleFunction<Span> measure) {
        Span best = null;
        double most = 0;
        for (Span span : spans) {
            double value = measure.applyAsDouble(span);
            if (best == null || value > most) {
                best = span;
                most = value;
            }
        }
        return best;
    }

    /** These words of all. */
    List<Word> of(List<Word> words) {
        return words.subList(from, to);
    }

    int length() {
        return to - from;
    }

    Span with(Span neighbour) {
        return new Span(Math.min(from, neighbour.from), Math.max(to, neighbour.to));
    }
}
