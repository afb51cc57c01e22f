package dev.greenroom.scoring.scorer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A question's key points and references as words with vectors, ready to be aligned; kept, because every answer meets the
 * same ones.
 *
 * @param words the words of all key points, one after the other
 * @param questionStems words of the question count little: they are in every answer
 * @param stems all stems of the key points and references, for the guard against stuffing
 */
record EncodedRubric(
        List<Point> points,
        EncodedWords words,
        List<Reference> references,
        Words question,
        Set<String> questionStems,
        Set<String> stems) {

    /** A key point, the rows of {@code words} that are its own, and its terms. */
    record Point(ScoringRequest.KeyPoint keyPoint, Span rows, List<EncodedWords> terms) {}

    /** A whole answer to compare with. */
    record Reference(String id, boolean confirmed, EncodedWords words) {}

    static EncodedRubric of(ScoringRequest request, WordVectors vectors) {
        List<Point> points = new ArrayList<>();
        List<EncodedWords> parts = new ArrayList<>();
        int row = 0;
        for (var keyPoint : request.keyPoints()) {
            var part = EncodedWords.of(Words.of(keyPoint.text()), vectors);
            var terms = keyPoint.terms().stream()
                    .map(term -> EncodedWords.of(Words.of(term), vectors))
                    .filter(term -> term.size() > 0)
                    .toList();
            points.add(new Point(keyPoint, new Span(row, row + part.size()), terms));
            parts.add(part);
            row += part.size();
        }
        var references = request.references().stream()
                .map(each ->
                        new Reference(each.id(), each.confirmed(), EncodedWords.of(Words.of(each.text()), vectors)))
                .filter(reference -> reference.words().size() > 0)
                .toList();
        var question = Words.of(request.question());
        return new EncodedRubric(
                points, EncodedWords.join(parts), references, question, question.stems(), stems(request));
    }

    private static Set<String> stems(ScoringRequest request) {
        Set<String> stems = new HashSet<>();
        request.references()
                .forEach(reference -> stems.addAll(Words.of(reference.text()).stems()));
        for (var keyPoint : request.keyPoints()) {
            stems.addAll(Words.of(keyPoint.text()).stems());
            keyPoint.terms().forEach(term -> stems.addAll(Words.of(term).stems()));
        }
        return stems;
    }
}
