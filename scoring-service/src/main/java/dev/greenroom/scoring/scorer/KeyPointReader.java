package dev.greenroom.scoring.scorer;

import java.util.function.IntPredicate;

/**
 * Reads one key point off the alignment: how strongly it is there, where, and whether it is denied. The strength is the
 * mean of the text's alignment and of the best term within one sentence; the bounds were chosen on the shipped catalogue,
 * whose sample answers hold their own key points and nobody else's.
 */
final class KeyPointReader {

    private static final double COVERED = .55;
    private static final double PARTLY = .45;
    private static final double WITHOUT_TERMS = 1.2;
    private static final double DENIED_FROM = .6;
    private static final double DENIED_TERM_FROM = .85;
    private static final double CONFIDENCE_SCALE = .12;

    private final EncodedRubric.Point point;
    private final Alignment alignment;
    private final EncodedWords answer;
    private final Passages passages;

    KeyPointReader(EncodedRubric.Point point, Alignment alignment, EncodedWords answer, Words text) {
        this.point = point;
        this.alignment = alignment;
        this.answer = answer;
        this.passages = new Passages(point, alignment, answer, text);
    }

    /**
     * What was read.
     *
     * @param strength 0 to about 1; 0 for what is denied
     */
    record Reading(KeyPointSuggestion suggestion, double strength) {}

    /** Reads it; in a stuffed answer words prove nothing more than that they were known. */
    Reading read(boolean stuffed) {
        double strength = strength();
        var polarity = polarity();
        if (polarity == Polarity.DENIED && strength >= PARTLY) {
            return reading(KeyPointState.CONTRADICTED, confidence(strength), 0);
        }
        var state = strength >= COVERED
                ? KeyPointState.COVERED
                : strength >= PARTLY ? KeyPointState.PARTLY : KeyPointState.MISSING;
        double confidence = confidence(strength);
        if (stuffed) {
            state = state == KeyPointState.COVERED ? KeyPointState.PARTLY : state;
            return reading(state, Math.min(confidence, .5), strength / 2);
        }
        return reading(state, polarity == Polarity.SUSPICIOUS ? confidence * .75 : confidence, strength);
    }

    private Reading reading(KeyPointState state, double confidence, double strength) {
        var passage = state == KeyPointState.MISSING ? null : passages.best();
        return new Reading(new KeyPointSuggestion(point.keyPoint().id(), state, confidence, passage), strength);
    }

    private double strength() {
        double text = alignment.strength(point.from(), point.to());
        if (point.terms().isEmpty()) {
            return Math.min(1, text * WITHOUT_TERMS);
        }
        double best = point.terms().stream().mapToDouble(passages::term).max().orElse(0);
        return (text + best) / 2;
    }

    /** How far from the next bound, softly: .5 on it, towards 1 away from it. */
    private static double confidence(double strength) {
        double distance = Math.min(Math.abs(strength - COVERED), Math.abs(strength - PARTLY));
        return 1 - .5 * Math.exp(-distance / CONFIDENCE_SCALE);
    }

    private enum Polarity {
        SAME,
        SUSPICIOUS,
        DENIED
    }

    private Polarity polarity() {
        int sentence = passages.bestSentence();
        IntPredicate within = column -> answer.words().get(column).sentence() == sentence;
        double recall = alignment.recall(point.from(), point.to(), within);
        if (deniedShare(within) < .5) {
            return Polarity.SAME;
        }
        boolean byTerm =
                recall >= PARTLY && point.terms().stream().anyMatch(term -> passages.term(term) >= DENIED_TERM_FROM);
        boolean denied = recall >= DENIED_FROM || byTerm;
        return denied ? Polarity.DENIED : Polarity.SUSPICIOUS;
    }

    /** The share of the matched weight that is negated in the answer and not in the key point. */
    private double deniedShare(IntPredicate within) {
        double matched = 0;
        double denied = 0;
        for (int row = point.from(); row < point.to(); row++) {
            int column = alignment.nearest(row, within);
            if (column >= 0 && alignment.plain(row, column) >= .45) {
                matched += alignment.weight(row);
                boolean isDenied = answer.words().get(column).negated()
                        && !alignment.rows().get(row).negated();
                denied += isDenied ? alignment.weight(row) : 0;
            }
        }
        return matched == 0 ? 0 : denied / matched;
    }
}
