package dev.greenroom.scoring.scorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The published formula from key points to a 1–4: the covered weight's share, a partly covered point at one half. Below
 * 20 % it is 1, below 50 % it is 2, below 80 % it is 3, from 80 % it is 4.
 */
public final class SuggestedRating {

    private SuggestedRating() {}

    /** Null where there is nothing to rate by, or where the scorer abstained. */
    public static @Nullable Integer of(List<ScoringRequest.KeyPoint> keyPoints, Suggestion suggestion) {
        var share = suggestion.abstained() == null ? coverage(keyPoints, suggestion.keyPoints()) : Double.NaN;
        if (Double.isNaN(share)) {
            return null;
        }
        return share < .2 ? 1 : share < .5 ? 2 : share < .8 ? 3 : 4;
    }

    static double coverage(List<ScoringRequest.KeyPoint> keyPoints, List<KeyPointSuggestion> suggested) {
        Map<String, KeyPointState> states = new HashMap<>();
        suggested.forEach(point -> states.put(point.id(), point.state()));
        double earned = 0;
        double whole = 0;
        for (var point : keyPoints) {
            whole += point.weight();
            earned += point.weight()
                    * states.getOrDefault(point.id(), KeyPointState.MISSING).share();
        }
        return earned / whole;
    }
}
