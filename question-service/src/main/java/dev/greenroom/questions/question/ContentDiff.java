package dev.greenroom.questions.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What changed between two versions, field by field, with the words that came and went. */
public record ContentDiff(List<FieldDiff> fields) {

    /** One field that differs; lists read as lines. */
    public record FieldDiff(String field, String from, String to, List<DiffPart> parts) {}

    static ContentDiff between(Content from, Content to) {
        var before = asTexts(from);
        var fields = new ArrayList<FieldDiff>();
        asTexts(to).forEach((field, text) -> {
            var old = before.getOrDefault(field, "");
            if (!old.equals(text)) {
                fields.add(new FieldDiff(field, old, text, WordDiff.between(old, text)));
            }
        });
        return new ContentDiff(List.copyOf(fields));
    }

    private static Map<String, String> asTexts(Content content) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", content.title());
        texts.put("prompt", content.prompt());
        texts.put("reason", content.reason());
        texts.put("guidance", content.guidance());
        texts.put("sampleAnswer", content.sampleAnswer());
        texts.put(
                "keyPoints",
                lines(content.keyPoints().stream().map(ContentDiff::line).toList()));
        Content.RATINGS.forEach(
                rating -> texts.put("anchors." + rating, content.anchors().getOrDefault(rating, "")));
        texts.put("competency", content.competency());
        texts.put("difficulty", content.difficulty().word());
        texts.put("tags", lines(content.tags()));
        texts.put("role", content.role());
        texts.put("timeBoxMinutes", Integer.toString(content.timeBoxMinutes()));
        texts.put("followUps", lines(content.followUps()));
        return texts;
    }

    private static String line(KeyPoint point) {
        return "%s ×%d (%s)".formatted(point.text(), point.weight(), String.join(", ", point.terms()));
    }

    private static String lines(List<String> items) {
        return items.stream().collect(Collectors.joining("\n"));
    }
}
