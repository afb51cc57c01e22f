package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.web.Role;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Whatever is wrong with a request is said in one way, and nothing has changed afterwards. */
class BadInputTest extends ScoringServiceTest {

    private static final String NOTE = "{\"revision\":1,\"at\":\"2026-11-24T15:00:00Z\",\"text\":\"x\"}";
    private static final String RATING = "{\"revision\":1,\"rating\":3,\"keyPoints\":{\"key\":{\"state\":2,"
            + "\"evidence\":[{\"kind\":\"passage\",\"start\":0,\"end\":4,\"text\":\"word\"}]}}}";

    private final Someone ada = Someone.in(newId(), Role.INTERVIEWER);
    private final SomeSession session = SomeSession.with(ada.workspace(), ada.id());

    private record Write(HttpMethod method, String path, String body) {}

    private final List<Write> writes = List.of(
            new Write(HttpMethod.PUT, "/ratings/" + session.entry(0), RATING),
            new Write(HttpMethod.PUT, "/notes/n1", NOTE),
            new Write(HttpMethod.DELETE, "/notes/n1?revision=1", ""),
            new Write(HttpMethod.PUT, "/recommendation", "{\"revision\":1,\"recommendation\":\"yes\"}"),
            new Write(HttpMethod.POST, "/submit", "{\"revision\":1}"),
            new Write(HttpMethod.POST, "/amend", "{\"reason\":\"because\",\"recommendation\":\"no\"}"));

    @BeforeEach
    void begin() {
        ended(session, ada);
    }

    @ParameterizedTest(name = "{0} {1}: {2} -> {3} is {4} at {5}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ratings/e1     | "rating":3       | "rating":5            | invalid-field | rating
            ratings/e1     | "rating":3       | "rating":0            | invalid-field | rating
            ratings/e1     | "rating":3       | "rating":"3"          | wrong-type    | rating
            ratings/e1     | "rating":3       | "rating":3.5          | wrong-type    | rating
            ratings/e1     | "rating":3       | "rating":3,"mean":4   | unknown-field | mean
            ratings/e1     | "revision":1,    | ``                    | missing-field | revision
            ratings/e1     | "revision":1     | "revision":0          | invalid-field | revision
            ratings/e1     | "revision":1     | "revision":null       | missing-field | revision
            ratings/e1     | "state":2        | "state":3             | invalid-field | state
            ratings/e1     | "key":           | "no such id!":        | invalid-field | keyPoints
            ratings/e1     | "kind":"passage" | "kind":"rumour"       | wrong-type    | kind
            ratings/e1     | "end":4          | "end":0               | invalid-field | evidence
            ratings/e1     | "start":0        | "start":-1            | invalid-field | start
            ratings/e1     | ,"text":"word"   | ``                    | invalid-field | evidence
            ratings/bad!id | "rating":3       | "rating":3            | invalid-field | entryId
            notes/n1       | "text":"x"       | "text":" "            | invalid-field | text
            notes/n1       | "text":"x"       | "text":7              | wrong-type    | text
            notes/n1       | 2026-11-24T15:00:00Z | yesterday         | wrong-type    | at
            notes/n1       | "text":"x"       | "text":"x","mood":1   | unknown-field | mood
            notes/bad!id   | "text":"x"       | "text":"x"            | invalid-field | noteId
            """)
    void a_bad_save_is_refused_by_name(String path, String from, String to, String type, String field) {
        var good = path.startsWith("ratings") ? RATING : NOTE;
        var response = put(ada, mine(session) + "/" + path, good.replace(from, to == null ? "" : to));
        refused(response, 400, type, field);
        nothingChanged();
    }

    @ParameterizedTest(name = "{0} {1} is {2} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            recommendation | {"revision":1,"recommendation":"maybe"} | wrong-type    | recommendation
            recommendation | {"revision":1,"recommendation":2}       | wrong-type    | recommendation
            recommendation | {"recommendation":"yes"}                | missing-field | revision
            recommendation | {"revision":1,"why":"x"}                | unknown-field | why
            recommendation | {                                       | malformed-json | ``
            """)
    void a_bad_recommendation_is_refused_by_name(String path, String body, String type, String field) {
        refused(put(ada, mine(session) + "/" + path, body), 400, type, field);
        nothingChanged();
    }

    @ParameterizedTest(name = "{0} {1} is {2} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            submit | {}                                    | missing-field | revision
            submit | {"revision":-1}                       | invalid-field | revision
            submit | {"revision":1,"force":true}           | unknown-field | force
            amend  | {"recommendation":"no"}               | missing-field | reason
            amend  | {"reason":" "}                        | invalid-field | reason
            amend  | {"reason":"r","recommendation":"meh"} | wrong-type    | recommendation
            amend  | {"reason":"r","ratings":{"e1":{"rating":9,"keyPoints":{}}}} | invalid-field | rating
            amend  | {"reason":"r","rating":4}             | unknown-field | rating
            """)
    void a_bad_submission_is_refused_by_name(String path, String body, String type, String field) {
        refused(post(ada, mine(session) + "/" + path, newId(), body), 400, type, field);
        nothingChanged();
    }

    @Test
    void too_long_a_note_or_summary_is_refused() {
        var text = "x".repeat(4001);
        refused(
                put(ada, mine(session) + "/notes/n1", NOTE.replace("\"x\"", '"' + text + '"')),
                400,
                "invalid-field",
                "text");
        refused(
                put(ada, mine(session) + "/recommendation", "{\"revision\":1,\"summary\":\"" + text + "\"}"),
                400,
                "invalid-field",
                "summary");
        nothingChanged();
    }

    @TestFactory
    Stream<DynamicTest> whoever_is_not_on_the_panel_writes_nothing_whatever_the_roles() {
        var admin = new Someone(newId(), ada.workspace(), Role.values());
        return each(write -> refused(send(admin, write), 403, "not-your-assessment", null));
    }

    @TestFactory
    Stream<DynamicTest> a_session_of_another_workspace_is_not_there() {
        var stranger = new Someone(ada.id(), newId(), Role.INTERVIEWER);
        return each(write -> refused(send(stranger, write), 404, "not-found", null));
    }

    @TestFactory
    Stream<DynamicTest> the_token_of_another_workspace_opens_nothing() {
        var token = TOKENS.member(ada.id(), newId(), Role.INTERVIEWER);
        return each(write -> {
            var response = http.method(write.method())
                    .uri("/api/v1/workspaces/" + ada.workspace() + mine(session) + write.path())
                    .header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", newId())
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(write.body())
                    .exchange();
            assertThat(response.returnResult(String.class).getStatus().value()).isIn(403, 404);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_session_that_is_not_known_yet_is_asked_for_again_later() {
        var unknown = SomeSession.with(ada.workspace(), ada.id());
        return each(write -> {
            var response = as(ada, write.method(), mine(unknown) + write.path())
                    .header("Idempotency-Key", newId())
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(write.body())
                    .exchange();
            response.expectHeader().valueEquals("Retry-After", "3");
            refused(response, 409, "session-not-yet-known", null);
        });
    }

    @Test
    void a_guest_reads_and_writes_nothing() {
        var guest = TOKENS.guest(session.id(), newId(), 1, "candidate", ada.workspace());
        Stream.of(mine(session), "/scorecards/" + session.id(), "/evaluations")
                .forEach(path -> http.get()
                        .uri("/api/v1/workspaces/" + ada.workspace() + path)
                        .header("Authorization", "Bearer " + guest)
                        .exchange()
                        .expectStatus()
                        .isForbidden());
    }

    @Test
    void without_a_token_there_is_nothing() {
        http.get()
                .uri("/api/v1/workspaces/" + ada.workspace() + "/evaluations")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void submitting_needs_a_key_and_a_recommendation() {
        var keyless = as(ada, HttpMethod.POST, mine(session) + "/submit")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("revision", 0))
                .exchange();
        refused(keyless, 400, "idempotency-key-missing", "Idempotency-Key");
        refused(
                post(ada, mine(session) + "/submit", newId(), "{\"revision\":0}"),
                422,
                "recommendation-missing",
                "recommendation");
        nothingChanged();
    }

    @Test
    void the_same_key_replays_and_with_another_body_is_refused() {
        recommend(ada, session, 1, "yes");
        post(ada, mine(session) + "/submit", "k", "{\"revision\":1}")
                .expectStatus()
                .isOk();

        post(ada, mine(session) + "/submit", "k", "{\"revision\":1}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Idempotent-Replayed", "true");
        refused(post(ada, mine(session) + "/submit", "k", "{\"revision\":2}"), 422, "key-reused", null);
        refused(post(ada, mine(session) + "/submit", "l", "{\"revision\":1}"), 409, "already-submitted", null);
        refused(
                put(ada, mine(session) + "/ratings/e1", RATING.replace("\"revision\":1", "\"revision\":9")),
                409,
                "already-submitted",
                null);
    }

    @Test
    void a_stale_revision_is_not_submitted_and_a_draft_is_not_amended() {
        recommend(ada, session, 5, "yes");

        refused(post(ada, mine(session) + "/submit", "k", "{\"revision\":4}"), 409, "stale-revision", "revision");
        refused(post(ada, mine(session) + "/amend", "a", "{\"reason\":\"r\"}"), 409, "not-submitted", null);
        post(ada, mine(session) + "/submit", "k", "{\"revision\":5}")
                .expectStatus()
                .isOk();
        refused(post(ada, mine(session) + "/amend", "a", "{\"reason\":\"r\"}"), 422, "nothing-to-amend", null);
    }

    @Test
    void a_late_save_is_not_applied_and_is_shown_what_there_is() {
        rate(ada, session, "e1", 7, 4);
        var late = json(put(ada, mine(session) + "/ratings/e1", RATING));

        assertThat(late.path("applied").asBoolean()).isFalse();
        assertThat(late.path("assessment")
                        .path("ratings")
                        .path("e1")
                        .path("rating")
                        .asInt())
                .isEqualTo(4);
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource({
        "state=open, invalid-field, state",
        "mine=perhaps, invalid-field, mine",
        "limit=0, invalid-field, limit",
        "limit=101, invalid-field, limit",
        "cursor=%21%21, invalid-field, cursor",
        "cursor=bm90aGluZw, invalid-field, cursor",
    })
    void a_bad_query_is_refused_by_name(String query, String type, String field) {
        var uri = URI.create(
                "http://127.0.0.1:" + port() + "/api/v1/workspaces/" + ada.workspace() + "/evaluations?" + query);
        var response = http.get()
                .uri(uri)
                .header("Authorization", "Bearer " + TOKENS.member(ada.id(), ada.workspace(), ada.roles()))
                .exchange();
        refused(response, 400, type, field);
    }

    @Test
    void there_is_no_scorecard_of_an_unknown_session_or_another_workspace() {
        refused(get(ada, "/scorecards/" + newId()), 404, "not-found", null);
        var stranger = Someone.in(newId(), Role.ADMIN);
        refused(get(stranger, "/scorecards/" + session.id()), 404, "not-found", null);
    }

    private interface Check {
        void of(Write write);
    }

    private Stream<DynamicTest> each(Check check) {
        return writes.stream()
                .map(write -> DynamicTest.dynamicTest(write.method() + " " + write.path(), () -> check.of(write)));
    }

    private ResponseSpec send(Someone who, Write write) {
        return as(who, write.method(), mine(session) + write.path())
                .header("Idempotency-Key", newId())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(write.body())
                .exchange();
    }

    private void nothingChanged() {
        var now = json(get(ada, mine(session)));
        assertThat(now.path("revision").asInt()).isZero();
        assertThat(now.path("state").asString()).isEqualTo("draft");
    }

    private static void refused(ResponseSpec response, int status, String type, String field) {
        var problem = json(response.expectStatus().isEqualTo(status));
        assertThat(problem.path("type").asString()).as(problem.toString()).isEqualTo("/problems/" + type);
        assertThat(problem.path("remedy").asString("")).isNotEmpty();
        if (field != null && !field.isEmpty()) {
            assertThat(problem.path("field").asString("")).contains(field);
        }
        assertThat(problem.toString()).doesNotContain("Exception").doesNotContain("dev.greenroom");
    }
}
