package dev.greenroom.scoring.accuracy;

import dev.greenroom.scoring.scorer.Calibration;
import dev.greenroom.scoring.scorer.ScoringRequest;
import dev.greenroom.scoring.scorer.ScoringRequest.KeyPoint;
import dev.greenroom.scoring.scorer.ScoringRequest.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a scorer may know of an answer; no grade is in here. */
record Item(
        String dataset,
        String questionId,
        String answerId,
        String question,
        List<Reference> references,
        List<KeyPoint> keyPoints,
        String answer) {

    /** Nothing was written, or only that nothing is handed in. */
    boolean empty() {
        var text = answer.strip().toLowerCase(Locale.ROOT);
        return text.split("\\s+", -1).length < 3 || text.startsWith("no submission") || text.startsWith("no answer");
    }

    String questionKey() {
        return dataset + ' ' + questionId;
    }

    ScoringRequest request(List<Reference> confirmed) {
        var all = new ArrayList<>(references);
        all.addAll(confirmed);
        return new ScoringRequest(question, "", all, keyPoints, answer, Calibration.SHIPPED);
    }
}
