package dev.greenroom.scoring.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Locale;

/**
 * Says that people rated an answer 4 with every key point covered. Holds no word of it.
 *
 * @param item the answer
 * @param raters how many rated it so; nobody rated it otherwise
 * @param confirmedAt when the evaluation was complete
 */
public record ConfirmedAnswer(
        String item,
        String sessionId,
        String workspaceId,
        String questionKey,
        String candidateId,
        int raters,
        Instant confirmedAt,
        Standing standing) {

    private static final int MOST_RATERS = 999;

    /** Whether it still counts. */
    public enum Standing {
        @JsonProperty("confirmed")
        CONFIRMED,
        /** An amendment took it back. */
        @JsonProperty("withdrawn")
        WITHDRAWN,
        /** The candidate was erased. */
        @JsonProperty("erased")
        ERASED
    }

    /** The beginning of the places of all confirmed answers to this question version in this workspace. */
    static String places(String workspaceId, String questionKey) {
        return workspaceId + "|" + questionKey + "|";
    }

    /** Where it stands among those: most raters first, then the earliest. Equal ones follow their ids. */
    String place() {
        return String.format(
                Locale.ROOT,
                "%s%03d|%013d|%s",
                places(workspaceId, questionKey),
                MOST_RATERS - Math.min(MOST_RATERS, raters),
                confirmedAt.toEpochMilli(),
                item);
    }

    ConfirmedAnswer as(Standing other) {
        return new ConfirmedAnswer(item, sessionId, workspaceId, questionKey, candidateId, raters, confirmedAt, other);
    }
}
