package dev.greenroom.scoring.scorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

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
