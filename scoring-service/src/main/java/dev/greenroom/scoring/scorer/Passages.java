package dev.greenroom.scoring.scorer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the words of an answer that a key point rests on: the clause that holds most of it, with its neighbours. */
final class Passages {

    private static final int SHORTEST = 4;
    private static final double NEIGHBOUR = .12;

    private final EncodedRubric.Point point;
    private final Alignment alignment;
    private final EncodedWords answer;
    private final Words text;
    private final List<Alignment> terms;

    Passages(EncodedRubric.Point point, Alignment alignment, EncodedWords answer, Words text) {
        this.point = point;
        this.alignment = alignment;
        this.answer = answer;
        this.text = text;
        this.terms = point.terms().stream()
                .map(term -> Alignment.of(term, answer, Set.of()))
                .toList();
    }

    /** How fully one term stands in one sentence. */
    double term(EncodedWords term) {
        var aligned = terms.get(point.terms().indexOf(term));
        return sentences()
                .mapToDouble(sentence -> aligned.recall(0, term.size(), inSentence(sentence)))
                .max()
                .orElse(0);
    }

    /** The sentence that holds most of the key point. */
    int bestSentence() {
        return sentences()
                .boxed()
                .max((a, b) -> Double.compare(held(inSentence(a)), held(inSentence(b))))
                .orElse(0);
    }

    /** The clause that holds most of the key point, longer where its neighbours add to it; null in an empty answer. */
    @Nullable
    Passage best() {
        var clauses = answer.words().stream().map(Word::clause).distinct().toList();
        var best = clauses.stream().max((a, b) -> Double.compare(held(inClause(a)), held(inClause(b))));
        return best.map(clause -> around(clause)).orElse(null);
    }

    private Passage around(int clause) {
        var chosen = new TreeSet<Integer>(Set.of(clause));
        grow(chosen, clause - 1);
        grow(chosen, clause + 1);
        var words = text.words().stream()
                .filter(word -> chosen.contains(word.clause()))
                .toList();
        return new Passage(words.getFirst().start(), words.getLast().end());
    }

    /** Takes a clause of the same sentence in if it adds something, or if there is too little to read. */
    private void grow(Set<Integer> chosen, int clause) {
        if (!sameSentence(chosen.iterator().next(), clause)) {
            return;
        }
        double now = held(inClauses(chosen));
        var larger = new TreeSet<>(chosen);
        larger.add(clause);
        boolean tooShort = text.words().stream()
                        .filter(word -> chosen.contains(word.clause()))
                        .count()
                < SHORTEST;
        if (tooShort || held(inClauses(larger)) - now >= NEIGHBOUR) {
            chosen.add(clause);
        }
    }

    private boolean sameSentence(int clause, int other) {
        return sentenceOf(clause) == sentenceOf(other);
    }

    private int sentenceOf(int clause) {
        return text.words().stream()
                .filter(word -> word.clause() == clause)
                .mapToInt(Word::sentence)
                .findFirst()
                .orElse(-1 - clause);
    }

    /** How much of the key point these columns hold: of its text, and of the term that they hold best. */
    private double held(IntPredicate within) {
        double ofText = alignment.recall(point.from(), point.to(), within);
        double ofTerms = terms.stream()
                .mapToDouble(term -> term.recall(0, term.rows().size(), within))
                .max()
                .orElse(ofText);
        return (ofText + ofTerms) / 2;
    }

    private IntStream sentences() {
        return answer.words().stream().mapToInt(Word::sentence).distinct();
    }

    private IntPredicate inSentence(int sentence) {
        return column -> answer.words().get(column).sentence() == sentence;
    }

    private IntPredicate inClause(int clause) {
        return column -> answer.words().get(column).clause() == clause;
    }

    private IntPredicate inClauses(Set<Integer> clauses) {
        return column -> clauses.contains(answer.words().get(column).clause());
    }
}
