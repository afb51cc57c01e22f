package dev.greenroom.scoring.settings;

/**
 * A workspace's decisions about suggestions.
 *
 * @param confirmedAnswers whether answers that people confirmed as full serve as references of later suggestions
 */
public record ScoringSettings(boolean confirmedAnswers) {

    /** Until an administrator decides otherwise. */
    public static final ScoringSettings DEFAULT = new ScoringSettings(true);
}
