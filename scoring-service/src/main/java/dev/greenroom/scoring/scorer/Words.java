package dev.greenroom.scoring.scorer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as words with their places, clauses and negation.
 *
 * @param words all words, function words included, in their order
 */
record Words(String text, List<Word> words) {

    private static final Pattern WORD = Pattern.compile(
            "[OΘΩ]\\((?:[^()\\n]|\\([^()\\n]*\\)){1,30}\\)|\\p{N}+(?:[.,]\\p{N}+)+|[\\p{L}\\p{N}_]+(?:['’]\\p{L}+)*(?:\\+\\+|#)?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|\\n");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:–—]");
    private static final int NEGATION_REACH = 6;

    Words {
        words = List.copyOf(words);
    }

    static Words of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int clause = 0;
        int sentence = 0;
        int from = 0;
        while (matcher.find()) {
            var gap = text.substring(from, matcher.start());
            var lower = matcher.group().replace('’', '\'').toLowerCase(Locale.ROOT);
            boolean sentenceEnds = !words.isEmpty() && SENTENCE_END.matcher(gap).find();
            boolean clauseEnds = sentenceEnds || (!words.isEmpty() && clauseEnds(gap, lower));
            clause += clauseEnds ? 1 : 0;
            sentence += sentenceEnds ? 1 : 0;
            words.add(new Word(matcher.group(), lower, matcher.start(), matcher.end(), clause, sentence, false));
            from = matcher.end();
        }
        return new Words(text, negations(words, Frames.in(text)));
    }

    private static boolean clauseEnds(String gap, String next) {
        return CLAUSE_END.matcher(gap).find() || WordLists.CLAUSE_OPENERS.contains(next);
    }

    private static List<Word> negations(List<Word> words, List<Frames.Frame> frames) {
        List<Word> marked = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean denied = frames.stream().anyMatch(frame -> frame.denies(word));
            marked.add(word.negated(denied ^ oddlyNegated(words, i, frames)));
        }
        return marked;
    }

    /** The negators of a frame are the frame's own; they do not negate once more. */
    private static boolean oddlyNegated(List<Word> words, int index, List<Frames.Frame> frames) {
        int negators = 0;
        for (int j = Math.max(0, index - NEGATION_REACH); j < index; j++) {
            var before = words.get(j);
            boolean governs = before.clause() == words.get(index).clause()
                    && WordLists.NEGATORS.contains(before.lower())
                    && frames.stream().noneMatch(frame -> frame.contains(before));
            negators += governs ? 1 : 0;
        }
        return negators % 2 == 1;
    }

    /** The words that carry matter. */
    List<Word> content() {
        return words.stream().filter(word -> !word.function()).toList();
    }

    Set<String> stems() {
        Set<String> stems = new HashSet<>();
        words.forEach(word -> stems.add(word.stem()));
        return stems;
    }

    Words with(List<Word> changed) {
        return new Words(text, changed);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
