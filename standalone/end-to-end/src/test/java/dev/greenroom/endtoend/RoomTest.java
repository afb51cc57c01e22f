package dev.greenroom.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.supervisor.Platform;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningPlatform.class)
class RoomTest {

    private final Platform platform;

    RoomTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void an_answer_arrives_at_the_interviewer_as_it_is_typed() throws Exception {
        var interview =
                new Interview(platform.address()).schedule("Nuno Typing").enter();
        var first = interview.entries().getFirst();
        try (var interviewer = interview.interviewerSocket();
                var candidate = interview.candidateSocket()) {
            interviewer.await("view", message -> true);
            interview.present(first);
            candidate.await(
                    "view",
                    message -> message.at("/view/current/entryId").asString().equals(first));

            candidate.send("{\"t\":\"draft\",\"item\":\"%s\",\"revision\":1,\"text\":\"I would first\"}"
                    .formatted(interview.item(first)));

            candidate.await("draftSaved", message -> message.path("revision").asInt() == 1);
            var seen = interviewer.await(
                    "answer", message -> message.path("revision").asInt() == 1);
            assertThat(seen.path("text").asString()).isEqualTo("I would first");
        }
    }

    @Test
    void nothing_of_the_interviewers_ever_reaches_the_candidate() throws Exception {
        var other = new Interview(platform.address()).schedule("Somebody Else");
        var interview =
                new Interview(platform.address()).schedule("Nuno Curious").enter();
        var plan = interview.room().at("/plan");
        try (var socket = interview.candidateSocket()) {
            for (var entry : interview.entries().subList(0, 2)) {
                interview
                        .present(entry)
                        .type(entry, "An answer of mine")
                        .rate(entry, 2)
                        .note("A remark to myself");
                socket.await(
                        "view",
                        message ->
                                message.at("/view/current/entryId").asString().equals(entry));
                interview.submit(entry);
            }
            interview.end().handIn();
            socket.await("bye", message -> true);
        }
        var all = interview.candidate().everythingReceived();

        assertThat(all).contains("An answer of mine");
        assertThat(secretsOf(plan))
                .hasSizeGreaterThan(10)
                .allSatisfy(secret -> assertThat(all).doesNotContain(secret));
        assertThat(all)
                .doesNotContain("A remark to myself", "Knows the trade.", other.session())
                .doesNotContain(plan.get(2).path("title").asString());
    }

    /** The long texts; a short one could stand in the candidate's own words too. */
    private static List<String> secretsOf(JsonNode plan) {
        var secrets = new ArrayList<String>();
        for (var entry : plan) {
            var content = entry.path("content");
            for (var field : List.of("reason", "guidance", "sampleAnswer")) {
                secrets.add(content.path(field).asString());
            }
            content.path("keyPoints")
                    .forEach((JsonNode point) -> secrets.add(point.path("text").asString()));
            content.path("anchors").forEach((JsonNode anchor) -> secrets.add(anchor.asString()));
        }
        return secrets.stream()
                .filter(secret -> secret.length() > 25)
                .map(RoomTest::asInJson)
                .toList();
    }

    private static String asInJson(String text) {
        var quoted = Browser.JSON.writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }
}
