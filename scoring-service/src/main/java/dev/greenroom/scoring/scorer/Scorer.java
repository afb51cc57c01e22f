package dev.greenroom.scoring.scorer;

/** Suggests how an answer meets a rubric. The same input gives the same output, always. */
public interface Scorer {

    Suggestion score(ScoringRequest request);

    /** Names what a suggestion was made by. */
    ScorerVersion version();
}
