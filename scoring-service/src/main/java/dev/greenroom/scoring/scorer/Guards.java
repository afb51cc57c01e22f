package dev.greenroom.scoring.scorer;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at an answer as a whole for what would fool an alignment of words. */
final class Guards {

    private static final Pattern DOES_NOT_KNOW = Pattern.compile(
            "\\b(?:do not|don['’]t) know\\b|\\bno (?:answer|idea|submission|clue)\\b|\\bn/a\\b|\\bnot sure\\b|^\\s*(?:skip|pass)(?: this| it|\\W*$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TO_THE_GRADER = Pattern.compile(
            "\\b(?:give|award|assign|grant|rate|grade|score|mark)\\b[^.!?\\n]{0,40}"
                    + "\\b(?:full|maximum|top|highest|perfect|best)\\b[^.!?\\n]{0,30}"
                    + "\\b(?:marks?|scores?|points?|ratings?|grades?|credits?)\\b"
                    + "|\\b(?:ignore|disregard|forget)\\b[^.!?\\n]{0,40}\\b(?:instructions?|rubric|criteria|key points?|prompt)\\b"
                    + "|\\b(?:dear|attention|note to(?: the)?)\\s+(?:grader|scorer|evaluator|reviewer|examiner|model|ai)\\b"
                    + "|\\bas an? (?:ai|grader|language model)\\b"
                    + "|\\b(?:all|every) key points? (?:is|are|as) covered\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int FEWEST_STUFFED = 4;
    private static final double IN_ORDER = .75;
    private static final int MOST_BESIDE_NOT_KNOWING = 1;

    private Guards() {}

    /** Nothing that could be judged: no words, or hardly any beside saying that one does not know. */
    static boolean empty(Words answer) {
        var matcher = DOES_NOT_KNOW.matcher(answer.text());
        if (answer.isEmpty() || !matcher.find()) {
            return answer.isEmpty();
        }
        int start = matcher.start();
        int end = matcher.end();
        long beside = answer.content().stream()
                .filter(word -> word.end() <= start || word.start() >= end)
                .filter(word -> !WordLists.EXCUSES.contains(word.lower()))
                .count();
        return beside <= MOST_BESIDE_NOT_KNOWING;
    }

    /** Not English: few English function words, and many of another language or letters that English has not. */
    static boolean notEnglish(Words answer) {
        int words = answer.words().size();
        if (words < 6) {
            return answer.words().stream().mapToLong(Guards::foreignLetters).sum()
                    > answer.text().length() / 3;
        }
        long english = answer.words().stream().filter(Word::function).count();
        long foreign = answer.words().stream()
                .filter(word -> WordLists.FOREIGN.contains(word.lower()))
                .count();
        long letters = answer.words().stream().mapToLong(Guards::foreignLetters).sum();
        return (foreign > english && foreign * 8 > words)
                || letters * 4 > answer.text().length();
    }

    private static long foreignLetters(Word word) {
        return word.lower()
                .codePoints()
                .filter(c -> c > 0x024F && Character.isLetter(c) && !isGreek(c))
                .count();
    }

    /** Formulas borrow Greek letters. */
    private static boolean isGreek(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK;
    }

    /** The question given back: hardly a new word, and most of its word triples stand in the question. */
    static boolean questionPasted(Words answer, Words question) {
        var content = answer.content();
        var known = question.stems();
        long fresh =
                content.stream().filter(word -> !known.contains(word.stem())).count();
        return content.size() >= 4
                && fresh * 100 <= content.size() * 15L
                && shareOf(triples(answer), triples(question)) >= .6;
    }

    /**
     * Words of the reference in a row, without what joins words to sentences.
     *
     * @param order the share of neighbours that stand in the order of the reference
     */
    static boolean stuffed(Words answer, Set<String> referenceStems, double order) {
        int words = answer.words().size();
        var content = answer.content();
        boolean joined = (words - content.size()) * 100 >= words * 20;
        if (words < FEWEST_STUFFED || joined || order >= IN_ORDER || symbols(answer.text()) >= .1) {
            return false;
        }
        long literal = content.stream()
                .filter(word -> referenceStems.contains(word.stem()))
                .count();
        return literal * 100 >= content.size() * 70L;
    }

    private static double symbols(String text) {
        long symbols = text.codePoints()
                .filter(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && ".,;'’".indexOf(c) < 0)
                .count();
        return (double) symbols / Math.max(1, text.length());
    }

    /** The numbers of the sentences that speak to the grader instead of answering. */
    static Set<Integer> sentencesToTheGrader(Words answer) {
        Set<Integer> sentences = new HashSet<>();
        var matcher = TO_THE_GRADER.matcher(answer.text());
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            answer.words().stream()
                    .filter(word -> word.start() < end && word.end() > start)
                    .forEach(word -> sentences.add(word.sentence()));
        }
        return sentences;
    }

    /** The answer frames everything as wrong while the reference does not. */
    static boolean framed(Words answer) {
        var frames = Frames.in(answer.text());
        long denied = answer.content().stream()
                .filter(word -> frames.stream().anyMatch(frame -> frame.denies(word)))
                .count();
        return denied * 2 > answer.content().size();
    }

    private static Set<String> triples(Words text) {
        Set<String> triples = new HashSet<>();
        for (int i = 0; i + 2 < text.words().size(); i++) {
            triples.add(text.words().get(i).stem()
                    + ' '
                    + text.words().get(i + 1).stem()
                    + ' '
                    + text.words().get(i + 2).stem());
        }
        return triples;
    }

    private static double shareOf(Set<String> these, Set<String> inThose) {
        return these.isEmpty()
                ? 0
                : (double) these.stream().filter(inThose::contains).count() / these.size();
    }
}
