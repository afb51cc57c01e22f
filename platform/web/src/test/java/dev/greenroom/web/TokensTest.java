package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest extends SampleTest {

    private void expect(String token, String path, int status) {
        http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    void a_member_reaches_their_workspace_only() {
        String token = TOKENS.member("m1", "w1", Role.HIRING);
        expect(token, "/api/v1/workspaces/w1/list", 200);
        expect(token, "/api/v1/workspaces/w2/list", 403);
        expect(token, "/api/v1/guests/s1/room", 403);
    }

    @Test
    void a_guest_reaches_their_session_only() {
        String token = TOKENS.guest("s1", "i1", 1, "candidate", "w1");
        expect(token, "/api/v1/guests/s1/room", 200);
        expect(token, "/api/v1/guests/s2/room", 403);
        expect(token, "/api/v1/workspaces/w1/list", 403);
    }

    @Test
    void a_member_without_the_role_is_told_which() {
        http.post()
                .uri(THINGS)
                .headers(headers -> headers.setBearerAuth(TOKENS.member("m1", "w1", Role.HIRING)))
                .header("Content-Type", "application/json")
                .bodyValue(
                        "{\"title\":\"T\",\"count\":1,\"colour\":\"red\",\"at\":\"2026-01-31T09:30:00Z\",\"parts\":[]}")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("This needs the role author or admin.");
    }

    @Test
    void nobody_is_401_with_a_problem() {
        http.get()
                .uri("/api/v1/workspaces/w1/list")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/token-refused");
    }

    @Test
    void ids_sort_by_time_and_are_of_version_7() {
        var ids = new Ids(java.time.Clock.systemUTC());
        String id = ids.next();
        assertThat(java.util.UUID.fromString(id).version()).isEqualTo(7);
        assertThat(java.util.UUID.fromString(id).variant()).isEqualTo(2);
    }
}
