package dev.greenroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

class SignInTest extends GatewayTest {

    private static final String ME = "/api/v1/identity/me";

    @Test
    void whoever_signs_in_sees_who_they_are() {
        var me = signIn("ada").json(ME);
        assertThat(me.get("name").asString()).isEqualTo("Ada Interviewer");
        assertThat(me.at("/workspaces/0/name").asString()).isEqualTo("Acme");
        assertThat(me.at("/workspaces/0/roles").toString()).isEqualTo("[\"author\",\"interviewer\"]");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        as("ada");
        nobody().post("/api/v1/identity/sign-in", credentials("ada@demo.greenroom.dev", "greenroom-demo"))
                .expectHeader()
                .value(
                        "Set-Cookie",
                        cookie -> assertThat(cookie)
                                .startsWith("greenroom=")
                                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                                .doesNotContain("Secure", "Domain"));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_look_the_same() {
        as("ada");
        String wrong = refusal(credentials("ada@demo.greenroom.dev", "wrong-password"));
        String unknown = refusal(credentials("nobody@demo.greenroom.dev", "greenroom-demo"));
        assertThat(wrong.replaceAll("urn:trace:[0-9a-f]+", ""))
                .isEqualTo(unknown.replaceAll("urn:trace:[0-9a-f]+", ""));
        assertThat(wrong).contains("/problems/wrong-credentials");
    }

    private String refusal(String credentials) {
        return nobody().post("/api/v1/identity/sign-in", credentials)
                .expectStatus()
                .isUnauthorized()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private static String credentials(String email, String password) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    }

    @Test
    void nobody_is_told_to_sign_in() {
        nobody().get(ME)
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-signed-in");
    }

    @Test
    void a_forged_cookie_is_nobody() {
        var ada = signIn("ada");
        for (String cookie : new String[] {
            "greenroom=" + ada.memberId() + ".guess", "greenroom=.", "greenroom=" + ada.memberId(), "greenroom=x.y"
        }) {
            http.get()
                    .uri(ME)
                    .header("Cookie", cookie)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    @Test
    void after_signing_out_the_cookie_is_worthless() {
        var ada = signIn("ada");
        ada.post("/api/v1/identity/sign-out", "{}").expectStatus().isNoContent();
        ada.get(ME).expectStatus().isUnauthorized();
    }

    @Test
    void a_change_without_the_csrf_token_is_refused() {
        http.method(HttpMethod.POST)
                .uri("/api/v1/identity/sign-out")
                .header("Cookie", as("ada").cookie())
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/csrf-token-wrong");
        as("ada").get(ME).expectStatus().isOk();
    }

    @Test
    void a_foreign_page_cannot_sign_anybody_in() {
        for (String origin : new String[] {"https://evil.example", "null", "http://localhost:8080.evil.example"}) {
            http.post()
                    .uri("/api/v1/identity/sign-in")
                    .header("Origin", origin)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(credentials("ada@demo.greenroom.dev", "greenroom-demo"))
                    .exchange()
                    .expectStatus()
                    .isForbidden()
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/origin-refused");
        }
    }

    @Test
    void no_spelling_of_a_path_slips_past_the_origin_check() {
        http.post()
                .uri(java.net.URI.create("http://127.0.0.1:" + port + "/%61pi/v1/identity/sign-in"))
                .header("Origin", "https://evil.example")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(credentials("ada@demo.greenroom.dev", "greenroom-demo"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void a_cross_site_request_without_an_origin_is_refused() {
        http.post()
                .uri("/api/v1/identity/sign-in")
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(credentials("ada@demo.greenroom.dev", "greenroom-demo"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
