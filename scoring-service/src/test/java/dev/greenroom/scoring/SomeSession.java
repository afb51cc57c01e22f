package dev.greenroom.scoring;

import dev.greenroom.scoring.suggestion.ScriptedScorers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A session with two questions, its ids its own. */
public record SomeSession(
        String id, String workspace, String kit, String candidate, List<String> panel, List<Question> questions) {

    public static final String RETRIES =
            "The client makes an idempotency key and sends it with every retry. The server stores the key in the same transaction as the payment. Retries use exponential backoff with jitter.";

    /** A question with one entry in the kit. */
    public record Question(String entry, String id, int weight, Map<String, Object> content) {

        public Map<String, Object> planned() {
            return Map.of("entryId", entry, "questionId", id, "version", 1, "weight", weight, "timeBoxMinutes", 10);
        }
    }

    public static SomeSession with(String workspace, String... panel) {
        return new SomeSession(newId(), workspace, newId(), newId(), List.of(panel), List.of(retries(), caching()));
    }

    /** Its first question is one that the scripted scorer answers. */
    public static SomeSession scripted(String workspace, String... panel) {
        return new SomeSession(newId(), workspace, newId(), newId(), List.of(panel), List.of(scripted(), caching()));
    }

    /** Another candidate's session with the same questions. */
    public static SomeSession like(SomeSession other, String... panel) {
        return new SomeSession(newId(), other.workspace, other.kit, newId(), List.of(panel), other.questions);
    }

    private static Question scripted() {
        var real = retries();
        var content = new HashMap<>(real.content());
        content.put("prompt", ScriptedScorers.ASKED + newId());
        return new Question(real.entry(), real.id(), real.weight(), content);
    }

    public Question first() {
        return questions.getFirst();
    }

    public String entry(int index) {
        return questions.get(index).entry();
    }

    private static Question retries() {
        return new Question(
                newId(),
                newId(),
                3,
                content(
                        "Trying again without doing it twice",
                        "A phone app sends a payment and the connection drops. How do you let it try again?",
                        "Reliability",
                        List.of(
                                point(
                                        "key",
                                        "Writes carry an idempotency key made by the client",
                                        3,
                                        "idempotency key"),
                                point(
                                        "atomic",
                                        "The key and the effect are stored in one atomic operation",
                                        3,
                                        "same transaction",
                                        "unique constraint"),
                                point("tested", "Tests with cuts and duplicate deliveries", 2, "fault injection"))));
    }

    private static Question caching() {
        return new Question(
                newId(),
                newId(),
                2,
                content(
                        "A cache that tells old news",
                        "A product page shows yesterday's price. What do you look at?",
                        "Performance",
                        List.of(point(
                                "stale", "The cached value has an expiry or is invalidated", 2, "time to live"))));
    }

    private static Map<String, Object> content(
            String title, String prompt, String competency, List<Map<String, Object>> keyPoints) {
        return Map.ofEntries(
                Map.entry("title", title),
                Map.entry("prompt", prompt),
                Map.entry("reason", "Because it happens."),
                Map.entry("guidance", "Follow one request."),
                Map.entry("sampleAnswer", RETRIES),
                Map.entry("keyPoints", keyPoints),
                Map.entry("anchors", Map.of("1", "Hopes", "2", "Knows of keys", "3", "Stores them", "4", "Tests it")),
                Map.entry("competency", competency),
                Map.entry("difficulty", "hard"),
                Map.entry("tags", List.of("retries")),
                Map.entry("role", "Backend developer"),
                Map.entry("timeBoxMinutes", 10),
                Map.entry("followUps", List.of()));
    }

    private static Map<String, Object> point(String id, String text, int weight, String... terms) {
        return Map.of("id", id, "text", text, "weight", weight, "terms", List.of(terms));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
