package dev.greenroom.questions.kit;

import java.util.List;

/** Kits for tests. */
public final class SomeKits {

    private SomeKits() {}

    public static KitEntry anEntry(String questionId) {
        return new KitEntry(questionId, 1, 2, 10, "Title of " + questionId, "Reliability");
    }

    public static KitContent aKitContent(String... questionIds) {
        return new KitContent(
                "Reliability",
                "How somebody keeps a service standing",
                "Back-end developer",
                45,
                List.of(questionIds).stream().map(SomeKits::anEntry).toList());
    }
}
