package dev.greenroom.scoring.scorer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of an answer that a key point rests on: the clause that holds most of it, with its neighbours. */
final class Passages {

    private static final int SHORTEST = 4;
    private static final double NEIGHBOUR = .12;

    private final EncodedRubric.Point point;
    private final Nearness nearness;
    private final EncodedWords answer;
    private final Words text;
    private final List<Nearness> terms;
    private final List<Span> sentences;

    Passages(EncodedRubric.Point point, Nearness nearness, EncodedWords answer, Words text) {
        this.point = point;
        this.nearness = nearness;
        this.answer = answer;
        this.text = text;
        this.terms = point.terms().stream()
                .map(term -> new Nearness(term, answer, Set.of()))
                .toList();
        this.sentences = Span.sentences(answer.words());
    }

    /** How fully the best term stands in one sentence. */
    double term() {
        double best = 0;
        for (Nearness term : terms) {
            for (Span sentence : sentences) {
                best = Math.max(best, term.recall(sentence));
            }
        }
        return best;
    }

    /** The sentence that holds most of the key point; null in an empty answer. */
    @Nullable
    Span sentence() {
        return Span.most(sentences, this::held);
    }

    /** The clause that holds most of the key point, longer where its neighbours add to it; null in an empty answer. */
    @Nullable
    Passage best() {
        var clauses = Span.clauses(answer.words());
        var best = Span.most(clauses, this::held);
        if (best == null) {
            return null;
        }
        int at = clauses.indexOf(best);
        var before = at == 0 ? best : grown(best, clauses.get(at - 1));
        var after = at == clauses.size() - 1 ? before : grown(before, clauses.get(at + 1));
        return passage(after);
    }

    /** Takes a clause of the same sentence in if it adds something, or if there is too little to read. */
    private Span grown(Span span, Span neighbour) {
        var larger = span.with(neighbour);
        boolean together = sentenceOf(span) == sentenceOf(neighbour);
        boolean worthIt = spoken(span).size() < SHORTEST || held(larger) - held(span) >= NEIGHBOUR;
        return together && worthIt ? larger : span;
    }

    private int sentenceOf(Span span) {
        return answer.words().get(span.from()).sentence();
    }

    /** The words of the text in these clauses, small ones included. */
    private List<Word> spoken(Span span) {
        int from = answer.words().get(span.from()).clause();
        int to = answer.words().get(span.to() - 1).clause();
        return text.words().stream()
                .filter(word -> word.clause() >= from && word.clause() <= to)
                .toList();
    }

    private Passage passage(Span span) {
        var words = spoken(span);
        return new Passage(words.getFirst().start(), words.getLast().end());
    }

    /** How much of the key point these words hold: of its text, and of the term that they hold best. */
    private double held(Span span) {
        double ofText = nearness.recall(point.rows(), span);
        double ofTerms = terms.isEmpty() ? ofText : 0;
        for (Nearness term : terms) {
            ofTerms = Math.max(ofTerms, term.recall(span));
        }
        return (ofText + ofTerms) / 2;
    }
}
