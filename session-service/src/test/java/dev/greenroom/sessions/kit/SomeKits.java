package dev.greenroom.sessions.kit;

import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.sessions.plan.QuestionContent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

/** Kits as the catalog would have announced them; their secrets are words that occur nowhere else. */
public final class SomeKits {

    private SomeKits() {}

    /** A kit of three questions and one more question outside of it. */
    public static void arriveIn(ApplicationContext service, String workspace) {
        arriveIn(service, workspace, "Reliability");
        var kits = service.getBean(Kits.class);
        kits.published(new QuestionVersion(addedQuestion(workspace), 1, workspace, content(9)))
                .block();
    }

    /** Each workspace has a kit of its own. */
    public static String kit(String workspace) {
        return workspace;
    }

    /** The question outside of the kit. */
    public static String addedQuestion(String workspace) {
        return UUID.nameUUIDFromBytes(workspace.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The kit alone, under a title. */
    public static void arriveIn(ApplicationContext service, String workspace, String title) {
        service.getBean(Kits.class)
                .published(event(workspace, 1), aKit(workspace, title))
                .block();
    }

    public static void retireIn(ApplicationContext service, String workspace) {
        service.getBean(Kits.class).retired(event(workspace, 2), kit(workspace)).block();
    }

    public static String entry(int n) {
        return "00000000-0000-7000-8000-0000000000e" + n;
    }

    public static String question(int n) {
        return "00000000-0000-7000-8000-00000000bb0" + n;
    }

    static KitVersion aKit(String workspace, String title) {
        var entries = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> new KitVersion.Entry(entry(n), question(n), 1, 2, 10, content(n)))
                .toList();
        return new KitVersion(kit(workspace), 1, workspace, title, 60, entries);
    }

    static QuestionContent content(int n) {
        return new QuestionContent(
                "Prompt " + n,
                "Title " + n,
                "SECRET-reason",
                "SECRET-guidance",
                "SECRET-sample",
                List.of(new QuestionContent.KeyPoint("kp" + n, "SECRET-point", 2, List.of("SECRET-term"))),
                Map.of("1", "SECRET-anchor", "4", "SECRET-anchor"),
                "Reliability",
                "medium",
                List.of("SECRET-tag"),
                10,
                List.of("SECRET-followup"));
    }

    private static ReceivedEvent event(String workspace, long sequence) {
        return new ReceivedEvent(
                "event-" + sequence,
                "greenroom.kits.KitPublished.v1",
                "/greenroom/question-service",
                kit(workspace),
                sequence,
                workspace,
                null,
                JsonNodeFactory.instance.objectNode(),
                Instant.EPOCH);
    }
}
