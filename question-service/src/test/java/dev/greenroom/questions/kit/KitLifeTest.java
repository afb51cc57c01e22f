package dev.greenroom.questions.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.questions.ServiceTest;
import dev.greenroom.questions.catalog.Shipped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class KitLifeTest extends ServiceTest {

    @Test
    void a_kit_of_own_and_shipped_questions_is_published() {
        var own = aPublishedQuestion("Ours");
        var id = aKit("Mixed", own, Shipped.question("caching"));
        var published = body(post(at("/kits/" + id + "/publish"), null), 200);

        assertThat(published.get("state").asString()).isEqualTo("published");
        assertThat(published.get("latestVersion").asInt()).isEqualTo(1);
        var entries = body(get(at("/kits/" + id)), 200).at("/published/entries");
        assertThat(entries.valueStream().map(entry -> entry.get("title").asString()))
                .containsExactly("Ours", Shipped.content("caching").title());
    }

    @Test
    void an_entry_must_be_a_published_question_that_the_workspace_sees() {
        var unpublished = aDraft("Unpublished");
        var missing = UUID.randomUUID().toString();
        var foreign = aQuestionOfAnotherWorkspace();

        for (var question : List.of(unpublished, missing, foreign)) {
            var refused =
                    body(post(at("/kits"), Map.of("content", kit("No", Shipped.question("queues"), question))), 400);
            assertThat(refused.get("type").asString()).isEqualTo("/problems/invalid-field");
            assertThat(refused.get("field").asString()).isEqualTo("content.entries[1].questionId");
        }
    }

    @Test
    void a_question_stands_in_a_kit_once() {
        var caching = Shipped.question("caching");
        var refused = body(post(at("/kits"), Map.of("content", kit("Twice", caching, caching))), 400);

        assertThat(refused.get("field").asString()).isEqualTo("content.entries[1].questionId");
    }

    @Test
    void a_kit_with_a_retired_question_is_not_published() {
        var own = aPublishedQuestion("To be retired");
        var id = aKit("Late", Shipped.question("caching"), own);
        body(post(at("/questions/" + own + "/retire"), null), 200);
        var refused = body(post(at("/kits/" + id + "/publish"), null), 409);

        assertThat(refused.get("type").asString()).isEqualTo("/problems/kit-has-retired-question");
        assertThat(refused.get("field").asString()).isEqualTo("content.entries[1].questionId");
    }

    @Test
    void an_empty_kit_is_not_published() {
        assertThat(problem(post(at("/kits/" + aKit("Empty") + "/publish"), null), 422))
                .isEqualTo("incomplete");
    }

    @Test
    void a_kit_too_large_for_one_event_is_not_published() {
        var ids = IntStream.range(0, 20).mapToObj(this::aHugeQuestion).toArray(String[]::new);
        var refused = body(post(at("/kits/" + aKit("Huge", ids) + "/publish"), null), 422);

        assertThat(refused.get("type").asString()).isEqualTo("/problems/kit-too-large");
        assertThat(refused.get("detail").asString()).contains("921600");
    }

    @Test
    void every_version_of_a_kit_stays_readable() {
        var id = aKit("One", Shipped.question("caching"));
        body(post(at("/kits/" + id + "/publish"), null), 200);
        var next = Map.of("content", kit("Two", Shipped.question("queues"), Shipped.question("caching")));
        body(put(at("/kits/" + id + "/draft"), 2, next), 200);
        body(post(at("/kits/" + id + "/publish"), null), 200);

        assertThat(titleOf(id, 1)).isEqualTo("One");
        assertThat(titleOf(id, 2)).isEqualTo("Two");
        assertThat(problem(get(at("/kits/" + id + "/versions/3")), 404)).isEqualTo("not-found");
    }

    @Test
    void of_two_edits_of_one_reading_the_second_is_refused() {
        var id = aKit("Shared", Shipped.question("caching"));
        body(put(at("/kits/" + id + "/draft"), 1, Map.of("content", kit("Ada's"))), 200);

        assertThat(problem(put(at("/kits/" + id + "/draft"), 1, Map.of("content", kit("Bob's"))), 412))
                .isEqualTo("stale-version");
    }

    @Test
    void a_shipped_kit_is_copied_and_then_changed() {
        var copy = body(post(at("/kits/" + Shipped.kit("reliability-and-operations") + "/copy"), null), 201);
        var read = body(get(at("/kits/" + copy.get("id").asString())), 200);

        assertThat(read.get("workspaceId").asString()).isEqualTo(workspace);
        assertThat(read.at("/derivedFrom/version").asInt()).isEqualTo(1);
        assertThat(read.at("/draft/entries").size()).isEqualTo(4);
    }

    @Test
    void a_retired_kit_leaves_the_list() {
        var id = aKit("Short-lived", Shipped.question("caching"));
        body(post(at("/kits/" + id + "/publish"), null), 200);
        assertThat(ids(body(get(at("/kits?scope=mine")), 200))).containsExactly(id);

        body(post(at("/kits/" + id + "/retire"), null), 200);
        assertThat(ids(body(get(at("/kits?scope=mine")), 200))).isEmpty();
        assertThat(ids(body(get(at("/kits?scope=mine&state=retired")), 200))).containsExactly(id);
    }

    @Test
    void kits_are_listed_by_title_in_pages() {
        for (var title : List.of("Cc", "aa", "Bb")) {
            aKit(title, Shipped.question("caching"));
        }
        assertThat(titles(body(get(at("/kits?scope=mine")), 200))).containsExactly("aa", "Bb", "Cc");
        var reader = call(HttpMethod.GET, interviewer(workspace), at("/kits?scope=mine"), Map.of(), null);
        assertThat(titles(body(reader, 200))).isEmpty();
        var first = body(get(at("/kits?scope=mine&state=draft&limit=2")), 200);
        var second = body(
                get(at("/kits?scope=mine&state=draft&limit=2&cursor="
                        + first.get("next").asString())),
                200);

        assertThat(titles(first)).containsExactly("aa", "Bb");
        assertThat(titles(second)).containsExactly("Cc");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void drafts_of_kits_are_their_authors_business() {
        var id = aKit("Hidden", Shipped.question("caching"));
        var reader = interviewer(workspace);

        assertThat(problem(call(HttpMethod.GET, reader, at("/kits/" + id), Map.of(), null), 404))
                .isEqualTo("not-found");
        assertThat(problem(call(HttpMethod.GET, reader, at("/kits?state=draft"), Map.of(), null), 403))
                .isEqualTo("forbidden");
    }

    private String aKit(String title, String... questionIds) {
        return body(post(at("/kits"), Map.of("content", kit(title, questionIds))), 201)
                .get("id")
                .asString();
    }

    private String titleOf(String id, int version) {
        return body(get(at("/kits/" + id + "/versions/" + version)), 200)
                .at("/content/title")
                .asString();
    }

    private String aHugeQuestion(int n) {
        var content = new java.util.HashMap<>(content("Huge " + n));
        var wide = "\u20ac".repeat(3900);
        content.putAll(Map.of("prompt", wide, "reason", wide, "guidance", wide, "sampleAnswer", wide + wide));
        var id = body(post(at("/questions"), Map.of("content", content)), 201)
                .get("id")
                .asString();
        body(post(at("/questions/" + id + "/publish"), null), 200);
        return id;
    }

    private String aQuestionOfAnotherWorkspace() {
        var other = UUID.randomUUID().toString();
        var path = "/api/v1/workspaces/" + other + "/questions";
        var id = body(call(HttpMethod.POST, author(other), path, key(), Map.of("content", content("Theirs"))), 201)
                .get("id")
                .asString();
        body(call(HttpMethod.POST, author(other), path + "/" + id + "/publish", key(), null), 200);
        return id;
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(kit -> kit.get("id").asString())
                .toList();
    }

    private static List<String> titles(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(kit -> kit.get("title").asString())
                .toList();
    }
}
