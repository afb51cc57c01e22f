package dev.greenroom.questions.question;

import java.util.List;
import java.util.Map;

/** Contents for tests. */
public final class SomeContent {

    private SomeContent() {}

    public static Content aContent() {
        return aContentTitled("Retries without double effects");
    }

    public static Content aContentTitled(String title) {
        return new Content(
                "A payment request timed out. How do you let the phone try again?",
                title,
                "Networks lose replies, not only requests.",
                "Speak about keys, back-off and what happens to two at once.",
                "I give every intent a key and store it with its effect in one write.",
                List.of(new KeyPoint("key", "One key per intent", 3, List.of("idempotency key", "request id"))),
                Map.of("1", "Retries blindly", "2", "Knows keys", "3", "Keys in one write", "4", "And the races"),
                "Reliability",
                Difficulty.MEDIUM,
                List.of("retries", "http"),
                "Back-end developer",
                12,
                List.of("How long do keys live?", "What if the store fails?"));
    }

    public static Content aContentWithoutSampleAnswer() {
        var content = aContent();
        return new Content(
                content.prompt(),
                content.title(),
                content.reason(),
                content.guidance(),
                " ",
                List.of(),
                Map.of("1", "x"),
                content.competency(),
                content.difficulty(),
                content.tags(),
                content.role(),
                content.timeBoxMinutes(),
                content.followUps());
    }
}
