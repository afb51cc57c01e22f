package dev.greenroom.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bodies that a service must refuse, and how. */
final class Bodies {

    record Bad(
            String body,
            int status,
            String problem,
            @Nullable String field) {

        @Override
        public String toString() {
            return body.substring(0, Math.min(120, body.length()));
        }
    }

    private Bodies() {}

    static List<Bad> badQuestions() {
        return List.of(
                new Bad("{", 400, "malformed-json", null),
                new Bad("[]", 400, "wrong-type", null),
                new Bad("{}", 400, "missing-field", "content"),
                new Bad("{\"content\":null}", 400, "missing-field", "content"),
                new Bad("{\"content\":\"text\"}", 400, "wrong-type", "content"),
                new Bad("{\"content\":{}}", 400, "missing-field", "content.title"),
                new Bad("{\"content\":{\"title\":\"t\"},\"id\":1}", 400, "unknown-field", "id"),
                question("author", "me", "unknown-field"),
                question("title", 7, "wrong-type"),
                question("title", " ", "invalid-field"),
                question("title", "t".repeat(201), "invalid-field"),
                question("prompt", "p".repeat(4001), "invalid-field"),
                question("sampleAnswer", "p".repeat(8001), "invalid-field"),
                question("difficulty", "extreme", "wrong-type"),
                question("timeBoxMinutes", 0, "invalid-field"),
                question("timeBoxMinutes", 181, "invalid-field"),
                question("timeBoxMinutes", 1.5, "wrong-type"),
                question("timeBoxMinutes", "ten", "wrong-type"),
                question("tags", "not a list", "wrong-type"),
                question(
                        "tags",
                        List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"),
                        "invalid-field"),
                question("anchors", Map.of("5", "beyond"), "unknown-field", "content.anchors.5"),
                keyPoint(Map.of("text", "no id", "weight", 1), "missing-field", ".id"),
                keyPoint(Map.of("id", "a b", "text", "blank in id", "weight", 1), "invalid-field", ".id"),
                keyPoint(Map.of("id", "a", "text", "too heavy", "weight", 6), "invalid-field", ".weight"),
                keyPoint(Map.of("id", "a", "text", "weightless"), "missing-field", ".weight"),
                new Bad("{\"content\":{\"title\":\"t\",\"tags\":[null]}}", 400, "invalid-field", "content.tags[0]"),
                new Bad(
                        "{\"content\":{\"title\":\"t\",\"keyPoints\":[null]}}",
                        400,
                        "invalid-field",
                        "content.keyPoints[0]"),
                twiceTheSameKeyPoint(),
                new Bad("{\"content\":{\"title\":\"" + "t".repeat(300_000) + "\"}}", 413, "body-too-large", null));
    }

    static List<Bad> badKits() {
        return List.of(
                new Bad("{", 400, "malformed-json", null),
                new Bad("{}", 400, "missing-field", "content"),
                new Bad("{\"content\":7}", 400, "wrong-type", "content"),
                kit("author", "me", "unknown-field"),
                kit("title", "", "invalid-field"),
                kit("title", "t".repeat(201), "invalid-field"),
                kit("description", "d".repeat(2001), "invalid-field"),
                kit("slotMinutes", 0, "invalid-field"),
                kit("slotMinutes", 1441, "invalid-field"),
                kit("slotMinutes", "long", "wrong-type"),
                kit("entries", "none", "wrong-type"),
                entry(Map.of("version", 1, "weight", 1, "timeBoxMinutes", 5), "missing-field", ".questionId"),
                entry(entryWith("questionId", "short"), "invalid-field", ".questionId"),
                entry(entryWith("questionId", UUID.randomUUID().toString()), "invalid-field", ".questionId"),
                entry(entryWith("version", 0), "invalid-field", ".version"),
                entry(entryWith("weight", 6), "invalid-field", ".weight"),
                entry(entryWith("weight", "heavy"), "wrong-type", ".weight"),
                entry(entryWith("timeBoxMinutes", 181), "invalid-field", ".timeBoxMinutes"),
                entry(entryWith("note", "hi"), "unknown-field", ".note"));
    }

    private static Bad question(String field, Object value, String problem) {
        return question(field, value, problem, "content." + field);
    }

    private static Bad question(String field, Object value, String problem, String at) {
        return bad(with(Map.of("title", "t"), field, value), problem, at);
    }

    private static Bad keyPoint(Map<String, Object> point, String problem, String field) {
        return question("keyPoints", List.of(point), problem, "content.keyPoints[0]" + field);
    }

    private static Bad twiceTheSameKeyPoint() {
        var point = Map.of("id", "a", "text", "same", "weight", 1);
        return question("keyPoints", List.of(point, point), "invalid-field", "content.keyPoints[1].id");
    }

    private static Bad kit(String field, Object value, String problem) {
        return bad(with(Map.of("title", "t", "slotMinutes", 45), field, value), problem, "content." + field);
    }

    private static Bad entry(Map<String, Object> entry, String problem, String field) {
        var content = with(Map.of("title", "t", "slotMinutes", 45), "entries", List.of(entry));
        return bad(content, problem, "content.entries[0]" + field);
    }

    private static Map<String, Object> entryWith(String field, Object value) {
        var id = dev.greenroom.questions.catalog.Shipped.question("caching");
        return with(Map.of("questionId", id, "version", 1, "weight", 1, "timeBoxMinutes", 5), field, value);
    }

    private static Map<String, Object> with(Map<String, Object> content, String field, Object value) {
        var changed = new HashMap<>(content);
        changed.put(field, value);
        return changed;
    }

    private static Bad bad(Map<String, Object> content, String problem, String field) {
        return new Bad(ServiceTest.JSON.writeValueAsString(Map.of("content", content)), 400, problem, field);
    }
}
