package dev.greenroom.scoring.scorer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds phrases that deny whatever follows them: "I would never …", "it is wrong to …", "the opposite of …". */
final class Frames {

    private static final Pattern FRAME = Pattern.compile(
            "\\b(?:i|we|one|you|they)\\s+(?:would|should|could)(?:\\s+(?:never|not)\\b|n['’]t\\b)(?:\\s+ever\\b)?"
                    + "|\\b(?:it['’]s|it is|that['’]s|that is|is|would be)\\s+(?:simply\\s+|just\\s+|plainly\\s+)?"
                    + "(?:wrong|false|not true|untrue|incorrect|a mistake|a bad idea)(?=\\s+(?:to|that)\\b|\\s*:)"
                    + "|\\bthe opposite of\\b|\\bcontrary to\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|\\n");

    private Frames() {}

    /**
     * A denying phrase, and how far what it denies goes.
     *
     * @param start where the phrase begins
     * @param end where what it denies begins
     * @param reach where that ends: with the sentence, or with the text if the phrase ends in a colon
     */
    record Frame(int start, int end, int reach) {

        boolean contains(Word word) {
            return word.start() >= start && word.end() <= end;
        }

        boolean denies(Word word) {
            return word.start() >= end && word.end() <= reach;
        }
    }

    static List<Frame> in(String text) {
        List<Frame> frames = new ArrayList<>();
        Matcher matcher = FRAME.matcher(text);
        while (matcher.find()) {
            frames.add(new Frame(matcher.start(), matcher.end(), reach(text, matcher.end())));
        }
        return frames;
    }

    private static int reach(String text, int from) {
        Matcher end = SENTENCE_END.matcher(text);
        int sentence = end.find(from) ? end.start() : text.length();
        int colon = text.indexOf(':', from);
        return colon >= 0 && colon < sentence ? text.length() : sentence;
    }
}
