package dev.greenroom.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.questions.catalog.Shipped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Whatever is wrong with a request is said in one way, and nothing has changed afterwards. */
class BadInputTest extends ServiceTest {

    /** An endpoint that writes; the id stands for a question or kit that is there. */
    private record Write(HttpMethod method, String path, boolean takesBody, boolean onOne) {

        String at(String workspace, String id) {
            return "/api/v1/workspaces/" + workspace + path.replace("{id}", id);
        }

        boolean isKit() {
            return path.startsWith("/kits");
        }

        String name() {
            return method + " " + path;
        }
    }

    private static final List<Write> WRITES = List.of(
            new Write(HttpMethod.POST, "/questions", true, false),
            new Write(HttpMethod.POST, "/questions/{id}/copy", false, false),
            new Write(HttpMethod.PUT, "/questions/{id}/draft", true, true),
            new Write(HttpMethod.POST, "/questions/{id}/publish", false, true),
            new Write(HttpMethod.POST, "/questions/{id}/retire", false, true),
            new Write(HttpMethod.POST, "/kits", true, false),
            new Write(HttpMethod.POST, "/kits/{id}/copy", false, false),
            new Write(HttpMethod.PUT, "/kits/{id}/draft", true, true),
            new Write(HttpMethod.POST, "/kits/{id}/publish", false, true),
            new Write(HttpMethod.POST, "/kits/{id}/retire", false, true));

    private static final List<String> READS = List.of(
            "/questions/{id}",
            "/questions/{id}/versions",
            "/questions/{id}/versions/1",
            "/questions/{id}/diff?from=1&to=1",
            "/kits/{id}",
            "/kits/{id}/versions/1");

    @Test
    void the_table_names_every_endpoint() {
        var named = new ArrayList<>(WRITES.stream()
                .map(write -> write.method() + " /api/v1/workspaces/{ws}" + write.path())
                .toList());
        READS.forEach(path -> named.add(
                "GET /api/v1/workspaces/{ws}" + path.replace("/1", "/{version}").replaceAll("\\?.*", "")));
        named.add("GET /api/v1/workspaces/{ws}/kits");
        named.add("GET /api/v1/workspaces/{ws}/catalog/search");

        assertThat(named).containsExactlyInAnyOrderElementsOf(OPEN_API.operations());
    }

    @TestFactory
    Stream<DynamicTest> a_member_who_is_no_author_writes_nothing() {
        return each(
                WRITES.stream(),
                (write, id) -> assertThat(problem(
                                send(write, interviewer(workspace), workspace, id, headers(write, id), valid(write)),
                                403))
                        .isEqualTo("forbidden"));
    }

    @TestFactory
    Stream<DynamicTest> a_guest_gets_nowhere() {
        return each(
                WRITES.stream(),
                (write, id) -> assertThat(
                                problem(send(write, guest(), workspace, id, headers(write, id), valid(write)), 403))
                        .isEqualTo("forbidden"));
    }

    @TestFactory
    Stream<DynamicTest> what_belongs_to_another_workspace_does_not_exist() {
        var stranger = UUID.randomUUID().toString();
        return each(
                WRITES.stream().filter(write -> write.path().contains("{id}")),
                (write, id) -> assertThat(problem(
                                send(write, author(stranger), stranger, id, headers(write, id), valid(write)), 404))
                        .isEqualTo("not-found"));
    }

    @TestFactory
    Stream<DynamicTest> what_does_not_exist_is_not_found() {
        return each(WRITES.stream().filter(write -> write.path().contains("{id}")), (write, id) -> {
            for (var missing : List.of(UUID.randomUUID().toString(), "no-uuid")) {
                var response = send(write, author(workspace), workspace, missing, headers(write, id), valid(write));
                assertThat(problem(response, 404)).isEqualTo("not-found");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_shipped_catalog_is_read_only() {
        return each(WRITES.stream().filter(Write::onOne), (write, id) -> {
            var shipped = write.isKit() ? Shipped.kit("full-loop") : Shipped.question("caching");
            var response = send(write, author(workspace), workspace, shipped, headers(write, id), valid(write));
            assertThat(problem(response, 403)).isEqualTo("read-only-workspace");
        });
    }

    @TestFactory
    Stream<DynamicTest> nobody_writes_as_the_system_workspace() {
        return each(WRITES.stream(), (write, id) -> {
            var shipped = write.isKit() ? Shipped.kit("full-loop") : Shipped.question("caching");
            var response = send(write, author(SYSTEM), SYSTEM, shipped, headers(write, id), valid(write));
            assertThat(problem(response, 403)).isEqualTo("read-only-workspace");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_post_without_a_usable_key_is_refused() {
        return each(WRITES.stream().filter(write -> write.method() == HttpMethod.POST), (write, id) -> {
            assertThat(problem(send(write, author(workspace), workspace, id, Map.of(), valid(write)), 400))
                    .isEqualTo("idempotency-key-missing");
            var long256 = Map.of("Idempotency-Key", "k".repeat(256));
            assertThat(problem(send(write, author(workspace), workspace, id, long256, valid(write)), 400))
                    .isEqualTo("idempotency-key-invalid");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_draft_is_replaced_only_by_whoever_has_read_it() {
        return each(WRITES.stream().filter(write -> write.method() == HttpMethod.PUT), (write, id) -> {
            assertThat(problem(send(write, author(workspace), workspace, id, Map.of(), valid(write)), 428))
                    .isEqualTo("if-match-required");
            assertThat(problem(send(write, author(workspace), workspace, id, ifMatch(99), valid(write)), 412))
                    .isEqualTo("stale-version");
            var nonsense = Map.of("If-Match", "yesterday");
            assertThat(problem(send(write, author(workspace), workspace, id, nonsense, valid(write)), 400))
                    .isEqualTo("invalid-field");
        });
    }

    @TestFactory
    Stream<DynamicTest> publishing_and_retiring_can_insist_on_what_was_read() {
        return each(
                WRITES.stream().filter(write -> write.onOne() && write.method() == HttpMethod.POST), (write, id) -> {
                    var headers = new HashMap<>(key());
                    headers.putAll(ifMatch(99));
                    assertThat(problem(send(write, author(workspace), workspace, id, headers, null), 412))
                            .isEqualTo("stale-version");
                });
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_is_not_as_described_is_refused_naming_the_field() {
        return each(WRITES.stream().filter(Write::takesBody), (write, id) -> {
            for (var bad : write.isKit() ? Bodies.badKits() : Bodies.badQuestions()) {
                var response = send(write, author(workspace), workspace, id, headers(write, id), bad.body());
                var problem = body(response, bad.status());
                assertThat(problem.get("type").asString()).as(bad.toString()).isEqualTo("/problems/" + bad.problem());
                if (bad.field() != null) {
                    assertThat(problem.get("field").asString())
                            .as(bad.toString())
                            .isEqualTo(bad.field());
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> another_workspace_reads_nothing() {
        var stranger = UUID.randomUUID().toString();
        return READS.stream()
                .map(path -> DynamicTest.dynamicTest("GET " + path, () -> {
                    connect();
                    var id = path.startsWith("/kits") ? aPublishedKit() : aPublishedQuestion("Ours");
                    var address = "/api/v1/workspaces/" + stranger + path.replace("{id}", id);
                    assertThat(problem(call(HttpMethod.GET, author(stranger), address, Map.of(), null), 404))
                            .isEqualTo("not-found");
                }));
    }

    @Test
    void a_version_that_is_no_number_is_refused() {
        var id = aPublishedQuestion("Ours");

        assertThat(problem(get(at("/questions/" + id + "/versions/one")), 400)).isEqualTo("invalid-field");
        assertThat(problem(get(at("/questions/" + id + "/diff?from=1&to=x")), 400))
                .isEqualTo("invalid-field");
        assertThat(problem(get(at("/questions/" + id + "/diff?from=1")), 400)).isEqualTo("missing-field");
        assertThat(problem(get(at("/questions/" + id + "/diff?from=1&to=9")), 404))
                .isEqualTo("not-found");
    }

    /** Runs the case on a fresh draft, and looks afterwards whether it still is as it was. */
    private Stream<DynamicTest> each(Stream<Write> writes, Case test) {
        return writes.map(write -> DynamicTest.dynamicTest(write.name(), () -> {
            connect();
            var id = write.isKit() ? aKitDraft() : aDraft("As it was");
            var address = at((write.isKit() ? "/kits/" : "/questions/") + id);
            var before = body(get(address), 200);
            test.run(write, id);
            assertThat(body(get(address), 200)).isEqualTo(before);
        }));
    }

    private interface Case {
        void run(Write write, String id);
    }

    private ResponseSpec send(
            Write write,
            String token,
            String workspace,
            String id,
            Map<String, String> headers,
            @Nullable Object body) {
        return call(write.method(), token, write.at(workspace, id), headers, body);
    }

    private Map<String, String> headers(Write write, String id) {
        return write.method() == HttpMethod.PUT ? ifMatch(1) : key();
    }

    private static @Nullable Object valid(Write write) {
        if (!write.takesBody()) {
            return null;
        }
        return Map.of("content", write.isKit() ? kit("Changed") : content("Changed"));
    }

    private String aKitDraft() {
        return body(post(at("/kits"), Map.of("content", kit("As it was", Shipped.question("caching")))), 201)
                .get("id")
                .asString();
    }

    private String aPublishedKit() {
        var id = aKitDraft();
        body(post(at("/kits/" + id + "/publish"), null), 200);
        return id;
    }
}
