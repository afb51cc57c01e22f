package dev.greenroom.scoring.calibration;

import dev.greenroom.scoring.scorer.CalibrationFit;
import dev.greenroom.scoring.scorer.ScorerVersion;
import java.util.List;

/**
 * What people made of an answer beside what the scorer made of it. Numbers, no words.
 *
 * @param scorer which scorer the raw value is of; values of different scorers do not compare
 * @param raw of the suggestion, before any calibration
 * @param ratings the panel's, 1 to 4 each; their mean is not kept
 * @param counts false once the suggestion or the ratings no longer stand
 */
public record JudgedAnswer(
        String item, String workspaceId, String scorer, double raw, List<Integer> ratings, boolean counts) {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 4;

    public JudgedAnswer {
        ratings = List.copyOf(ratings);
    }

    /** Names a scorer whatever its calibration. */
    public static String scorer(ScorerVersion version) {
        return version.name() + " " + version.version() + " " + version.modelDigest();
    }

    JudgedAnswer withdrawn() {
        return new JudgedAnswer(item, workspaceId, scorer, raw, ratings, false);
    }

    /** The mean of the ratings on a scale from 0 to 1. */
    CalibrationFit.Judged judged() {
        double mean = ratings.stream().mapToInt(Integer::intValue).average().orElseThrow();
        return new CalibrationFit.Judged(raw, (mean - LOWEST) / (HIGHEST - LOWEST));
    }

    static String group(String workspaceId, String scorer) {
        return workspaceId + "|" + scorer;
    }
}
