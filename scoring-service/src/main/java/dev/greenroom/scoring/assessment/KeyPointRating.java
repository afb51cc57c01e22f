package dev.greenroom.scoring.assessment;

import java.util.List;

/**
 * How one key point was met.
 *
 * @param state 0 missing, 1 partly, 2 covered
 */
public record KeyPointRating(int state, List<Evidence> evidence) {

    public KeyPointRating {
        evidence = List.copyOf(evidence);
    }

    KeyPointRating withoutTexts() {
        return new KeyPointRating(
                state, evidence.stream().map(KeyPointRating::withoutText).toList());
    }

    private static Evidence withoutText(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Passage passage -> passage.withoutText();
            case Evidence.Moment moment -> moment;
        };
    }
}
