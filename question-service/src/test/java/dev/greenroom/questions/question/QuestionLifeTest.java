package dev.greenroom.questions.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.questions.ServiceTest;
import dev.greenroom.questions.catalog.Shipped;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class QuestionLifeTest extends ServiceTest {

    @Test
    void a_draft_is_written_and_read_again() {
        var created = post(at("/questions"), Map.of("content", content("New")));
        var summary = body(created.expectHeader().valueEquals("ETag", "\"1\""), 201);
        var read = body(get(at("/questions/" + summary.get("id").asString())), 200);

        assertThat(read.get("state").asString()).isEqualTo("draft");
        assertThat(read.at("/draft/title").asString()).isEqualTo("New");
        assertThat(read.get("published").isNull()).isTrue();
        assertThat(read.get("version").asInt()).isEqualTo(1);
    }

    @Test
    void a_draft_may_have_holes_but_is_not_published_so() {
        var created = body(post(at("/questions"), Map.of("content", Map.of("title", "Only a title"))), 201);
        var refused = body(post(at("/questions/" + created.get("id").asString() + "/publish"), null), 422);

        assertThat(refused.get("type").asString()).isEqualTo("/problems/incomplete");
        assertThat(refused.get("field").asString()).isEqualTo("content.prompt");
        assertThat(refused.get("detail").asString()).contains("sampleAnswer", "keyPoints", "anchors.4");
    }

    @Test
    void every_version_stays_readable_when_the_next_is_published() {
        var id = aPublishedQuestion("First");
        publishNext(id, 2, "Second");
        publishNext(id, 4, "Third");

        for (var expected : Map.of(1, "First", 2, "Second", 3, "Third").entrySet()) {
            var version = body(get(at("/questions/" + id + "/versions/" + expected.getKey())), 200);
            assertThat(version.at("/content/title").asString()).isEqualTo(expected.getValue());
            assertThat(version.get("publishedBy").asString()).isEqualTo("ada");
        }
        var versions = body(get(at("/questions/" + id + "/versions")), 200).get("items");
        assertThat(versions.valueStream().map(each -> each.get("version").asInt()))
                .containsExactly(3, 2, 1);
        assertThat(problem(get(at("/questions/" + id + "/versions/4")), 404)).isEqualTo("not-found");
    }

    @Test
    void two_versions_are_compared_word_by_word() {
        var id = aPublishedQuestion("Retries without double effects");
        publishNext(id, 2, "Retries without any double effects");

        var diff = body(get(at("/questions/" + id + "/diff?from=1&to=2")), 200).get("fields");
        assertThat(diff.size()).isEqualTo(1);
        assertThat(diff.at("/0/field").asString()).isEqualTo("title");
        assertThat(diff.at("/0/parts/1/op").asString()).isEqualTo("added");
        assertThat(diff.at("/0/parts/1/text").asString()).isEqualTo("any ");
    }

    @Test
    void nothing_new_is_not_published_again() {
        var id = aPublishedQuestion("Same");

        assertThat(problem(post(at("/questions/" + id + "/publish"), null), 409))
                .isEqualTo("version-is-published");
    }

    @Test
    void of_two_edits_of_one_reading_the_second_is_refused() {
        var id = aDraft("Shared");
        body(put(at("/questions/" + id + "/draft"), 1, Map.of("content", content("Ada's"))), 200);
        var refused = put(at("/questions/" + id + "/draft"), 1, Map.of("content", content("Bob's")));

        assertThat(problem(refused, 412)).isEqualTo("stale-version");
        assertThat(body(get(at("/questions/" + id)), 200).at("/draft/title").asString())
                .isEqualTo("Ada's");
    }

    @Test
    void publishing_what_somebody_else_has_edited_meanwhile_is_refused_on_request() {
        var id = aDraft("Read");
        body(put(at("/questions/" + id + "/draft"), 1, Map.of("content", content("Edited"))), 200);
        var headers = new java.util.HashMap<>(key());
        headers.putAll(ifMatch(1));
        var refused = call(HttpMethod.POST, author(workspace), at("/questions/" + id + "/publish"), headers, null);

        assertThat(problem(refused, 412)).isEqualTo("stale-version");
    }

    @Test
    void a_retired_question_is_read_but_not_changed() {
        var id = aPublishedQuestion("Old");
        assertThat(body(post(at("/questions/" + id + "/retire"), null), 200)
                        .get("state")
                        .asString())
                .isEqualTo("retired");

        assertThat(body(get(at("/questions/" + id)), 200).at("/published/title").asString())
                .isEqualTo("Old");
        assertThat(problem(put(at("/questions/" + id + "/draft"), 3, Map.of("content", content("x"))), 409))
                .isEqualTo("retired");
    }

    @Test
    void a_copy_of_a_shipped_question_is_a_draft_of_ones_own() {
        var shipped = Shipped.question("caching");
        var copy = body(post(at("/questions/" + shipped + "/copy"), null), 201);
        var read = body(get(at("/questions/" + copy.get("id").asString())), 200);

        assertThat(read.get("workspaceId").asString()).isEqualTo(workspace);
        assertThat(read.at("/derivedFrom/questionId").asString()).isEqualTo(shipped);
        assertThat(read.at("/derivedFrom/version").asInt()).isEqualTo(1);
        assertThat(read.get("draft"))
                .isEqualTo(body(get(at("/questions/" + shipped)), 200).get("published"));
    }

    @Test
    void a_draft_that_was_never_published_cannot_be_copied() {
        assertThat(problem(post(at("/questions/" + aDraft("Mine") + "/copy"), null), 409))
                .isEqualTo("not-published");
    }

    @Test
    void other_members_read_what_is_published_and_no_draft() {
        var draft = aDraft("Hidden");
        var published = aPublishedQuestion("Shown");
        body(put(at("/questions/" + published + "/draft"), 2, Map.of("content", content("Hidden edit"))), 200);

        assertThat(problem(asInterviewer("/questions/" + draft), 404)).isEqualTo("not-found");
        var read = body(asInterviewer("/questions/" + published), 200);
        assertThat(read.at("/published/title").asString()).isEqualTo("Shown");
        assertThat(read.get("draft").isNull()).isTrue();
    }

    @Test
    void nothing_crosses_from_one_workspace_to_another() {
        var id = aPublishedQuestion("Ours");
        var stranger = UUID.randomUUID().toString();
        var path = "/api/v1/workspaces/" + stranger + "/questions/" + id;

        assertThat(problem(call(HttpMethod.GET, author(stranger), path, Map.of(), null), 404))
                .isEqualTo("not-found");
        assertThat(problem(call(HttpMethod.POST, author(stranger), path + "/copy", key(), null), 404))
                .isEqualTo("not-found");
        assertThat(problem(call(HttpMethod.POST, author(stranger), path + "/retire", key(), null), 404))
                .isEqualTo("not-found");
    }

    private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec asInterviewer(String path) {
        return call(HttpMethod.GET, interviewer(workspace), at(path), Map.of(), null);
    }

    private void publishNext(String id, long version, String title) {
        body(put(at("/questions/" + id + "/draft"), version, Map.of("content", content(title))), 200);
        body(post(at("/questions/" + id + "/publish"), null), 200);
    }
}
