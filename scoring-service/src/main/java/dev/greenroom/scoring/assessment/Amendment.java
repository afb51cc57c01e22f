package dev.greenroom.scoring.assessment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change after submitting: why, and what stood there before. Nothing submitted is ever lost.
 *
 * @param ratings the replaced ratings of the entries that changed; an entry that had none is mapped to an empty rating
 */
public record Amendment(
        Instant at,
        String reason,
        Map<String, QuestionRating> ratings,
        @Nullable Recommendation recommendation,
        @Nullable String summary) {

    Amendment withoutTexts() {
        var kept = new LinkedHashMap<String, QuestionRating>();
        ratings.forEach((entry, rating) -> kept.put(entry, rating.withoutTexts()));
        return new Amendment(at, "", kept, recommendation, null);
    }
}
