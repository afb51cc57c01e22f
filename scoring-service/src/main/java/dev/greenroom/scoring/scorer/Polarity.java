package dev.greenroom.scoring.scorer;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether an answer denies what a reference says: sentence by sentence of the reference, in the sentence of the answer that
 * holds most of it, and only if that holds nearly all of it. Below that gate another polarity means nothing: people put the
 * same thing in negated and in plain words.
 */
final class Polarity {

    private static final double GATE = .8;
    private static final double SAME_WORDS = .9;
    private static final double NEAR = .6;
    private static final double MOSTLY = .5;

    private Polarity() {}

    /** Those of the rows whose sentence is denied. */
    static BitSet denied(Alignment alignment, Span rows) {
        var denied = new BitSet();
        var sentences = Span.sentences(alignment.columns());
        for (Span sentence : Span.sentences(alignment.nearness().rows(), rows)) {
            if (Found.of(alignment, sentence, sentences).denied()) {
                denied.set(sentence.from(), sentence.to());
            }
        }
        return denied;
    }

    /**
     * The shares of a sentence's weight that are found, and that the answer negates alone.
     *
     * @param oddly whether one of the two sentences has an odd number of negators and the other has not
     */
    private record Found(double coverage, double byAnswer, boolean oddly) {

        private static final Found NOTHING = new Found(0, 0, false);

        /** The same words but for one negator. */
        private static boolean oddly(List<Word> wanted, List<Word> found) {
            return negators(found) % 2 != negators(wanted) % 2
                    && Math.min(shared(wanted, found), shared(found, wanted)) >= SAME_WORDS;
        }

        private static long negators(List<Word> words) {
            return words.stream()
                    .filter(word -> WordLists.NEGATORS.contains(word.lower()))
                    .count();
        }

        private static double shared(List<Word> these, List<Word> those) {
            var stems = those.stream().map(Word::stem).collect(Collectors.toSet());
            var content = these.stream().filter(word -> !word.function()).toList();
            return content.isEmpty()
                    ? 0
                    : (double) content.stream()
                                    .filter(word -> stems.contains(word.stem()))
                                    .count()
                            / content.size();
        }

        static Found of(Alignment alignment, Span rows, List<Span> sentences) {
            var nearness = alignment.nearness();
            var best = Span.most(sentences, sentence -> nearness.recall(rows, sentence));
            if (best == null) {
                return NOTHING;
            }
            double whole = 0;
            double near = 0;
            double byAnswer = 0;
            for (int row = rows.from(); row < rows.to(); row++) {
                var wanted = nearness.rows().get(row);
                double weight = wanted.function() ? 0 : nearness.weight(row);
                whole += weight;
                int column = nearness.nearest(row, best);
                if (nearness.cell(row, column) >= NEAR) {
                    boolean negated = alignment.columns().get(column).negated();
                    near += weight;
                    byAnswer += negated && !wanted.negated() ? weight : 0;
                }
            }
            return near == 0
                    ? NOTHING
                    : new Found(
                            near / whole,
                            byAnswer / near,
                            oddly(rows.of(nearness.rows()), best.of(alignment.columns())));
        }

        /** By the answer only: what the reference negates and the answer does not is too often said in plain words. */
        boolean denied() {
            return oddly || (coverage >= GATE && byAnswer >= MOSTLY);
        }
    }
}
