package dev.greenroom.scoring.scorer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer compared with whole references: how near it comes to the author's, and to those that people confirmed.
 *
 * @param own the best of the author's; null if there is none
 * @param confirmed the best of the confirmed ones; null if there is none
 * @param denied whether the answer denies what the nearest of them says
 */
record Comparisons(@Nullable Match own, @Nullable Match confirmed, boolean denied) {

    private static final int MOST_CONFIRMED = 3;

    /** How much of a reference the answer holds. */
    record Match(String id, double value, boolean denied, double order) {

        boolean above(@Nullable Match other) {
            return other == null || value > other.value;
        }
    }

    static Comparisons of(EncodedRubric rubric, EncodedWords answer) {
        Match own = null;
        Match confirmed = null;
        int seen = 0;
        for (var reference : rubric.references()) {
            if (!reference.confirmed()) {
                var match = match(reference, answer, rubric);
                own = match.above(own) ? match : own;
            } else if (seen++ < MOST_CONFIRMED) {
                var match = match(reference, answer, rubric);
                confirmed = match.above(confirmed) ? match : confirmed;
            }
        }
        return new Comparisons(own, confirmed, own != null && own.denied());
    }

    private static Match match(EncodedRubric.Reference reference, EncodedWords answer, EncodedRubric rubric) {
        var alignment = new Alignment(reference.words(), answer, rubric.questionStems());
        var rows = new Span(0, reference.words().size());
        var denied = Polarity.denied(alignment, rows);
        return new Match(reference.id(), alignment.value(rows, denied), !denied.isEmpty(), alignment.order(rows));
    }

    /** The ids of those that a raw value rests on. */
    List<String> used(double before) {
        List<String> ids = new ArrayList<>();
        if (own != null) {
            ids.add(own.id());
        }
        if (confirmed != null && confirmed.value() > before) {
            ids.add(confirmed.id());
        }
        return ids;
    }

    /** Half of the way up to a confirmed answer that is nearer; never down. */
    double lifted(double value) {
        return confirmed == null ? value : (value + Math.max(value, confirmed.value())) / 2;
    }
}
