package dev.greenroom.scoring.calibration;

import dev.greenroom.scoring.scorer.ScorerVersion;

/**
 * What people made of an answer beside what the scorer made of it. Two numbers, no words.
 *
 * @param scorer which scorer the raw value is of; values of different scorers do not compare
 * @param raw of the suggestion, before any calibration
 * @param human 0 to 1, the mean of the panel's ratings
 * @param counts false once the suggestion or the ratings no longer stand
 */
public record JudgedAnswer(String item, String workspaceId, String scorer, double raw, double human, boolean counts) {

    /** Names a scorer whatever its calibration. */
    public static String scorer(ScorerVersion version) {
        return version.name() + " " + version.version() + " " + version.modelDigest();
    }

    JudgedAnswer withdrawn() {
        return new JudgedAnswer(item, workspaceId, scorer, raw, human, false);
    }

    static String group(String workspaceId, String scorer) {
        return workspaceId + "|" + scorer;
    }
}
