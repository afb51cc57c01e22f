package dev.greenroom.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;

/** Whether those who rated a question are of one mind. */
public enum Mark {
    /** All within one step. */
    @JsonProperty("agreed")
    AGREED,
    /** Two or more steps apart. */
    @JsonProperty("mixed")
    MIXED,
    /** Nobody rated it. */
    @JsonProperty("gap")
    GAP,
    /** One person rated it. */
    @JsonProperty("single")
    SINGLE;

    static Mark of(List<Integer> ratings) {
        return switch (ratings.size()) {
            case 0 -> GAP;
            case 1 -> SINGLE;
            default -> Collections.max(ratings) - Collections.min(ratings) <= 1 ? AGREED : MIXED;
        };
    }
}
