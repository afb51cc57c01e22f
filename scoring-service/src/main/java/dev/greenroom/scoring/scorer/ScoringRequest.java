package dev.greenroom.scoring.scorer;

import java.util.List;

/**
 * What the scorer is told.
 *
 * @param references full answers: the sample answer first, confirmed answers after it
 */
public record ScoringRequest(
        String question,
        String guidance,
        List<Reference> references,
        List<KeyPoint> keyPoints,
        String answer,
        Calibration calibration) {

    public ScoringRequest {
        references = List.copyOf(references);
        keyPoints = List.copyOf(keyPoints);
    }

    /**
     * An answer that is known to be good.
     *
     * @param confirmed whether it is an answer that people gave full marks, and not the author's own
     */
    public record Reference(String id, String text, boolean confirmed) {

        public Reference(String id, String text) {
            this(id, text, false);
        }
    }

    /** A weighted thing that a strong answer contains; terms are words to recognise it by, each one an alternative. */
    public record KeyPoint(String id, String text, int weight, List<String> terms) {

        public KeyPoint {
            terms = List.copyOf(terms);
        }
    }
}
