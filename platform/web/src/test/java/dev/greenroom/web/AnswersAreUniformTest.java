package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class AnswersAreUniformTest extends SampleTest {

    private static final String GOOD = """
            {"title":"T","count":1,"colour":"red","at":"2026-01-31T09:30:00Z","parts":[]}""";

    @Test
    void a_done_command_has_its_etag_and_headers() {
        post(THINGS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(GOOD)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("ETag", "\"7\"")
                .expectHeader()
                .valueEquals("Location", "/things/1")
                .expectHeader()
                .doesNotExist(Replies.REPLAYED);
    }

    @Test
    void a_replay_says_so() {
        http.post()
                .uri(THINGS)
                .header("Authorization", author())
                .header("Idempotency-Key", "again")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(GOOD)
                .exchange()
                .expectHeader()
                .valueEquals(Replies.REPLAYED, "true");
    }

    @Test
    void a_missing_key_is_400() {
        http.post()
                .uri(THINGS)
                .header("Authorization", author())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(GOOD)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/idempotency-key-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "caf\u00e9", "LONG"})
    void an_unusable_key_is_400(String key) {
        http.post()
                .uri(THINGS)
                .header("Authorization", author())
                .header("Idempotency-Key", key.replace("LONG", "k".repeat(256)))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(GOOD)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/idempotency-key-invalid");
    }

    @Test
    void a_refusal_becomes_its_problem() {
        get("/api/v1/workspaces/w1/refused")
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .valueEquals("Retry-After", "3")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/session-not-live")
                .jsonPath("$.field")
                .isEqualTo("state")
                .jsonPath("$.retryAfterSeconds")
                .doesNotExist();
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "/api/v1/workspaces/w1/nowhere, 404, not-found",
        "/api/v1/workspaces/w1/things, 405, method-not-allowed",
        "/api/v1/workspaces/w1/typed, 400, missing-field",
        "/api/v1/workspaces/w1/typed?number=x, 400, invalid-field",
        "/api/v1/workspaces/w1/list?limit=101, 400, invalid-field",
        "/api/v1/workspaces/w1/list?cursor=%21, 400, invalid-field",
        "/api/v1/workspaces/w1/edited, 428, if-match-required",
        "/api/v1/workspaces/w1/fault, 500, internal-error"
    })
    void what_fails_is_a_problem(String path, int status, String type) {
        String body = http.get()
                .uri(java.net.URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", author())
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(Problem.MEDIA_TYPE)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(body)
                .contains("\"type\":\"/problems/" + type + "\"", "\"remedy\":", "urn:trace:")
                .doesNotContain("secret words", "Exception");
    }

    @Test
    void a_list_goes_on_by_its_cursor() {
        get("/api/v1/workspaces/w1/list?limit=2")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.next")
                .isEqualTo("Yg");
    }

    @Test
    void the_last_page_has_a_null_next() {
        get("/api/v1/workspaces/w1/list")
                .expectBody(String.class)
                .isEqualTo("{\"items\":[\"a\",\"b\",\"c\"],\"next\":null}");
    }
}
