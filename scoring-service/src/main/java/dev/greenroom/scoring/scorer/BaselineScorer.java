package dev.greenroom.scoring.scorer;

import java.util.List;
import java.util.stream.Stream;

/** What the default scorer is measured against: one simple measure of likeness to the best reference, without guards. */
final class BaselineScorer implements Scorer {

    private final String name;
    private final Measure measure;

    BaselineScorer(String name, Measure measure) {
        this.name = name;
        this.measure = measure;
    }

    /** How much of a reference an answer holds, 0 to 1. */
    interface Measure {
        double of(Words question, Words reference, Words answer);
    }

    @Override
    public ScorerVersion version() {
        return new ScorerVersion(name, "1", "", "none");
    }

    @Override
    public Suggestion score(ScoringRequest request) {
        var answer = Words.of(request.answer());
        var question = Words.of(request.question());
        double best = answer.isEmpty()
                ? 0
                : references(request)
                        .mapToDouble(text -> measure.of(question, Words.of(text), answer))
                        .max()
                        .orElse(0);
        return new Suggestion(List.of(), best, null, List.of(), List.of(), version(), best);
    }

    private static Stream<String> references(ScoringRequest request) {
        return request.references().stream()
                .map(ScoringRequest.Reference::text)
                .filter(text -> !Words.of(text).isEmpty());
    }
}
