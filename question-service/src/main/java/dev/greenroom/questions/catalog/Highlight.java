package dev.greenroom.questions.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenroom.questions.catalog.TextAnalysis.Token;
import dev.greenroom.questions.question.Content;
import dev.greenroom.questions.question.KeyPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A piece of the text that was hit, in parts: no markup, so that nothing can be smuggled into a page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Highlight(String field, List<Part> parts) {

    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    record Part(String text, boolean hit) {}

    /** The first field with a hit, in the order in which a reader would look; none if only tags or the like match. */
    static @Nullable Highlight of(Content content, SearchText sought) {
        if (sought.isEmpty()) {
            return null;
        }
        for (var field : texts(content).entrySet()) {
            var hits = hits(field.getValue(), sought);
            if (!hits.isEmpty()) {
                return new Highlight(field.getKey(), parts(field.getValue(), hits));
            }
        }
        return null;
    }

    private static Map<String, String> texts(Content content) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("prompt", content.prompt());
        texts.put("title", content.title());
        texts.put("keyPoints", content.keyPoints().stream().map(KeyPoint::text).collect(Collectors.joining(". ")));
        texts.put("guidance", content.guidance());
        texts.put("sampleAnswer", content.sampleAnswer());
        texts.put("reason", content.reason());
        return texts;
    }

    private static TreeMap<Integer, Integer> hits(String text, SearchText sought) {
        var hits = new TreeMap<Integer, Integer>();
        for (Token token : TextAnalysis.tokens(TextAnalysis.STEMS, text)) {
            if (sought.stems().contains(token.term())) {
                hits.put(token.start(), token.end());
            }
        }
        if (!sought.unfinished().isEmpty()) {
            for (Token token : TextAnalysis.tokens(TextAnalysis.PLAIN, text)) {
                if (token.term().startsWith(sought.unfinished())) {
                    hits.put(token.start(), token.end());
                }
            }
        }
        return hits;
    }

    private static List<Part> parts(String text, TreeMap<Integer, Integer> hits) {
        int from = wordStart(text, Math.max(0, hits.firstKey() - BEFORE));
        int to = wordEnd(text, Math.min(text.length(), from + LENGTH));
        var parts = new ArrayList<Part>();
        int at = from;
        for (var hit : hits.subMap(from, to).entrySet()) {
            add(parts, text.substring(at, hit.getKey()), false);
            at = Math.min(to, hit.getValue());
            add(parts, text.substring(hit.getKey(), at), true);
        }
        add(parts, text.substring(at, to), false);
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String text, boolean hit) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, hit));
        }
    }

    private static int wordStart(String text, int position) {
        int at = position;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int position) {
        int at = position;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
