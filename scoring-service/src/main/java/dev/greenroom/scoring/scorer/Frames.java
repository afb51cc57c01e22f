package dev.greenroom.scoring.scorer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds phrases that deny whatever follows them ("I would never …", "it is a myth that …", "the opposite of …"), or what went
 * before in their sentence ("…, which is nonsense").
 */
final class Frames {

    private static final String FALSE =
            "(?:wrong|false|not true|untrue|incorrect|nonsense|rubbish|mistaken|an? (?:mistake|error|lie|myth|fallacy|bad idea|misconception))";
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:i|we|one|you|they|nobody)\\s+(?:would|should|could)(?:\\s+(?:never|not)\\b|n['’]t\\b)(?:\\s+ever\\b)?"
                    + "|\\b(?:it['’]s|it is|that['’]s|that is|is|would be)\\s+(?:simply\\s+|just\\s+|plainly\\s+|also\\s+)?"
                    + FALSE
                    + "(?=\\s+(?:to|that)\\b|\\s*:)"
                    + "|\\b(?:i|we)\\s+(?:\\w+ly\\s+)?(?:disagree|deny|reject|doubt|dispute)\\b(?=\\s+(?:that|with|the)\\b|\\s*:)"
                    + "|\\b(?:i|we)\\s+(?:do not|don['’]t|never)\\s+(?:think|believe|agree|accept)\\b"
                    + "|\\bnor (?:do|would|should|can) (?:i|we)\\b"
                    + "|\\bargue against\\b|\\bthere(?:['’]s| is) no truth in\\b|\\bonly an? (?:fool|idiot) would\\b"
                    + "|\\bthe opposite of\\b|\\bcontrary to\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "[,;]?\\s+(?:and|but|which|this|that)\\s+(?:\\w+\\s+){0,2}(?:is|are|would be)\\s+(?:simply\\s+|just\\s+|all\\s+|plain\\s+)?"
                    + FALSE
                    + "\\s*(?=[.!?]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|\\n");

    private Frames() {}

    /**
     * A denying phrase and what it denies.
     *
     * @param start where the phrase begins
     * @param end where it ends
     * @param from where what it denies begins
     * @param to where that ends
     */
    record Frame(int start, int end, int from, int to) {

        boolean contains(Word word) {
            return word.start() >= start && word.end() <= end;
        }

        boolean denies(Word word) {
            return word.start() >= from && word.end() <= to;
        }
    }

    static List<Frame> in(String text) {
        List<Frame> frames = new ArrayList<>();
        Matcher before = BEFORE.matcher(text);
        while (before.find()) {
            frames.add(new Frame(before.start(), before.end(), before.end(), reach(text, before.end())));
        }
        Matcher after = AFTER.matcher(text);
        while (after.find()) {
            frames.add(new Frame(after.start(), after.end(), sentenceStart(text, after.start()), after.start()));
        }
        return frames;
    }

    /** To the end of the sentence, or of the text if the phrase ends in a colon. */
    private static int reach(String text, int from) {
        Matcher end = SENTENCE_END.matcher(text);
        int sentence = end.find(from) ? end.start() : text.length();
        int colon = text.indexOf(':', from);
        return colon >= 0 && colon < sentence ? text.length() : sentence;
    }

    private static int sentenceStart(String text, int before) {
        Matcher end = SENTENCE_END.matcher(text.substring(0, before));
        int start = 0;
        while (end.find()) {
            start = end.end();
        }
        return start;
    }
}
