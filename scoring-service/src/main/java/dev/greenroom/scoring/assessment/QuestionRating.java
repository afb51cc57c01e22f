package dev.greenroom.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one panel member thinks of one answer.
 *
 * @param rating 1 to 4 by the question's anchors; null as long as only key points are rated
 */
public record QuestionRating(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer rating, Map<String, KeyPointRating> keyPoints) {

    QuestionRating withoutTexts() {
        var kept = new LinkedHashMap<String, KeyPointRating>();
        keyPoints.forEach((id, keyPoint) -> kept.put(id, keyPoint.withoutTexts()));
        return new QuestionRating(rating, kept);
    }
}
