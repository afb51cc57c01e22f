package dev.greenroom.scoring.scorer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Splits words into the pieces that the model knows: WordPiece, lower case, accents stripped. */
final class WordPieces {

    static final int CLS = 101;
    static final int SEP = 102;
    private static final int UNKNOWN = 100;
    private static final int LONGEST = 100;

    private final Map<String, Integer> vocabulary;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
    }

    /** The pieces of one word, at least one. */
    List<Integer> of(String word) {
        List<Integer> pieces = new ArrayList<>();
        for (String part : parts(word)) {
            pieces.addAll(greedy(part));
        }
        return pieces.isEmpty() ? List.of(UNKNOWN) : pieces;
    }

    /** Punctuation inside a word stands alone, as the model was taught. */
    private static List<String> parts(String word) {
        var plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "");
        List<String> parts = new ArrayList<>();
        var run = new StringBuilder();
        plain.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                run.appendCodePoint(c);
                return;
            }
            flush(run, parts);
            parts.add(Character.toString(c));
        });
        flush(run, parts);
        return parts;
    }

    private static void flush(StringBuilder run, List<String> parts) {
        if (!run.isEmpty()) {
            parts.add(run.toString());
            run.setLength(0);
        }
    }

    private List<Integer> greedy(String part) {
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < part.length()) {
            int end = Math.min(part.length(), start + LONGEST);
            Integer piece = null;
            while (end > start && piece == null) {
                piece = vocabulary.get((start == 0 ? "" : "##") + part.substring(start, end));
                end -= piece == null ? 1 : 0;
            }
            if (piece == null) {
                return List.of(UNKNOWN);
            }
            pieces.add(piece);
            start = end;
        }
        return pieces;
    }
}
