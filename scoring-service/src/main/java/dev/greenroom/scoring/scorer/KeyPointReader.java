package dev.greenroom.scoring.scorer;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads one key point off the alignment: how strongly it is there, where, and whether it is denied. The strength is the
 * mean of the text's alignment and of the best term within one sentence; the bounds were chosen on the shipped catalogue,
 * whose sample answers hold their own key points and nobody else's.
 */
final class KeyPointReader {

    private static final double COVERED = .625;
    private static final double PARTLY = .525;
    private static final double WITHOUT_TERMS = 1.1;
    private static final double DENIED_FROM = .6;
    private static final double DENIED_TERM_FROM = .85;
    private static final double CONFIDENCE_SCALE = .12;
    private static final double NEAR = .45;
    private static final BitSet NOTHING = new BitSet();

    private final EncodedRubric.Point point;
    private final Alignment alignment;
    private final Passages passages;
    private final double term;

    KeyPointReader(EncodedRubric.Point point, Alignment alignment, EncodedWords answer, Words text) {
        this.point = point;
        this.alignment = alignment;
        this.passages = new Passages(point, alignment.nearness(), answer, text);
        this.term = passages.term();
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
        var polarity = polarity(passages.sentence());
        if (polarity == Polarity.DENIED && strength >= PARTLY) {
            return reading(KeyPointState.CONTRADICTED, confidence(strength), 0);
        }
        var state = strength >= COVERED
                ? KeyPointState.COVERED
                : strength >= PARTLY ? KeyPointState.PARTLY : KeyPointState.MISSING;
        double confidence = confidence(strength);
        if (stuffed) {
            state = state == KeyPointState.COVERED ? KeyPointState.PARTLY : state;
            return reading(state, Math.min(confidence, .5), strength);
        }
        return reading(state, polarity == Polarity.SUSPICIOUS ? confidence * .75 : confidence, strength);
    }

    private Reading reading(KeyPointState state, double confidence, double strength) {
        var passage = state == KeyPointState.MISSING ? null : passages.best();
        return new Reading(new KeyPointSuggestion(point.keyPoint().id(), state, confidence, passage), strength);
    }

    private double strength() {
        double text = alignment.value(point.rows(), NOTHING);
        return point.terms().isEmpty() ? Math.min(1, text * WITHOUT_TERMS) : (text + term) / 2;
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

    private Polarity polarity(@Nullable Span sentence) {
        if (sentence == null || deniedShare(sentence) < .5) {
            return Polarity.SAME;
        }
        double recall = alignment.nearness().recall(point.rows(), sentence);
        boolean byTerm = recall >= NEAR && term >= DENIED_TERM_FROM;
        return recall >= DENIED_FROM || byTerm ? Polarity.DENIED : Polarity.SUSPICIOUS;
    }

    /** The share of the matched weight that is negated in the answer and not in the key point. */
    private double deniedShare(Span sentence) {
        var nearness = alignment.nearness();
        double matched = 0;
        double denied = 0;
        for (int row = point.rows().from(); row < point.rows().to(); row++) {
            int column = nearness.nearest(row, sentence);
            var wanted = nearness.rows().get(row);
            if (!wanted.function() && nearness.cell(row, column) >= NEAR) {
                matched += nearness.weight(row);
                boolean isDenied = alignment.columns().get(column).negated() && !wanted.negated();
                denied += isDenied ? nearness.weight(row) : 0;
            }
        }
        return matched == 0 ? 0 : denied / matched;
    }
}
