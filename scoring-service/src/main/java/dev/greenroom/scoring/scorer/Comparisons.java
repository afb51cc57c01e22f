package dev.greenroom.scoring.scorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer compared with whole references: how near it comes to the author's, and to those that people confirmed.
 *
 * @param own the best of the author's; null if there is none
 * @param confirmed the best of the confirmed ones; null if there is none
 */
record Comparisons(@Nullable Match own, @Nullable Match confirmed) {

    private static final int MOST_CONFIRMED = 3;

    /** How much of a reference the answer holds. */
    record Match(String id, double value, boolean denied, double order) {}

    static Comparisons of(EncodedRubric rubric, EncodedWords answer) {
        var own = rubric.references().stream().filter(reference -> !reference.confirmed());
        var confirmed = rubric.references().stream()
                .filter(EncodedRubric.Reference::confirmed)
                .limit(MOST_CONFIRMED);
        return new Comparisons(best(own, answer, rubric), best(confirmed, answer, rubric));
    }

    /** The first of equals. */
    private static @Nullable Match best(
            Stream<EncodedRubric.Reference> references, EncodedWords answer, EncodedRubric rubric) {
        return references
                .map(reference -> match(reference, answer, rubric))
                .max(Comparator.comparingDouble(Match::value))
                .orElse(null);
    }

    private static Match match(EncodedRubric.Reference reference, EncodedWords answer, EncodedRubric rubric) {
        var alignment = new Alignment(reference.words(), answer, rubric.questionStems());
        var rows = new Span(0, reference.words().size());
        var denied = Polarity.denied(alignment, rows);
        return new Match(reference.id(), alignment.value(rows, denied), !denied.isEmpty(), alignment.order(rows));
    }

    /** Whether the answer denies what the nearest of the author's says. */
    boolean denied() {
        return own != null && own.denied();
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
