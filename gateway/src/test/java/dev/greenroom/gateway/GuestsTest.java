package dev.greenroom.gateway;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.greenroom.gateway.guest.GuestCookie;
import dev.greenroom.gateway.guest.GuestPass;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class GuestsTest extends GatewayTest {

    private static final String GUESTS = "/api/v1/guests/" + Services.SESSION;

    @Autowired
    GuestCookie cookies;

    private WebTestClient.ResponseSpec redeem(String secret) {
        return nobody().post(GUESTS + "/redeem", "{\"invitation\":\"i1\",\"secret\":\"" + secret + "\"}");
    }

    private String cookie() {
        String header = redeem("right")
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getFirst("Set-Cookie");
        return requireNonNull(header).split(";")[0];
    }

    @Test
    void a_link_becomes_a_cookie_for_its_session_only() {
        redeem("right")
                .expectStatus()
                .isOk()
                .expectHeader()
                .value(
                        "Set-Cookie",
                        cookie -> assertThat(cookie)
                                .startsWith("greenroom-guest=")
                                .contains("Path=" + GUESTS + ";", "HttpOnly", "SameSite=Strict"))
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("candidate");
    }

    @Test
    void whoever_has_redeemed_a_link_reads_who_invites() {
        var baked = requireNonNull(cookies.of(new GuestPass(Services.SESSION, "i1", 3, "candidate", ACME))
                .block());
        http.get()
                .uri(GUESTS + "/host")
                .header("Cookie", baked.getName() + "=" + baked.getValue())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.workspaceName")
                .isEqualTo("Acme");
        http.get().uri(GUESTS + "/host").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void a_refusal_of_the_link_comes_through() {
        redeem("wrong")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/link-revoked");
    }

    @Test
    void inside_the_guest_has_a_token_of_their_own() throws Exception {
        var seen = Browser.json(
                http.get().uri(GUESTS + "/room").header("Cookie", cookie()).exchange());
        var claims = SignedJWT.parse(
                        seen.at("/headers/authorization").asString().substring(7))
                .getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("guest:" + Services.SESSION + ":i1");
        assertThat(claims.getClaim("kind")).isEqualTo("guest");
        assertThat(claims.getClaim("session")).isEqualTo(Services.SESSION);
        assertThat(claims.getLongClaim("epoch")).isEqualTo(3);
        assertThat(claims.getClaim("role")).isEqualTo("candidate");
        assertThat(claims.getClaim("workspace")).isEqualTo("w1");
        assertThat(claims.getAudience()).containsExactly("session-service");
    }

    @Test
    void the_cookie_counts_for_no_other_session_and_nowhere_else() {
        String cookie = cookie();
        http.get()
                .uri("/api/v1/guests/other/room")
                .header("Cookie", cookie)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        http.get()
                .uri("/api/v1/rooms/" + Services.SESSION)
                .header("Cookie", cookie)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void a_members_cookie_does_not_count_for_guests() {
        as("ada").get(GUESTS + "/room").expectStatus().isUnauthorized();
    }

    @Test
    void a_member_and_a_candidate_in_one_browser_do_not_collide() {
        String both = as("ada").cookie() + "; " + cookie();
        http.get()
                .uri(GUESTS + "/room")
                .header("Cookie", both)
                .exchange()
                .expectStatus()
                .isOk();
        http.get()
                .uri("/api/v1/identity/me")
                .header("Cookie", both)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void a_forged_pass_is_none() {
        String[] forged = {
            "greenroom-guest=e30.AAAA",
            "greenroom-guest=" + cookie().substring(20) + "x",
            "greenroom-guest=.",
            "greenroom-guest="
        };
        for (String cookie : forged) {
            http.get()
                    .uri(GUESTS + "/room")
                    .header("Cookie", cookie)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    @Test
    void a_foreign_page_cannot_act_for_a_guest() {
        http.post()
                .uri(GUESTS + "/consent")
                .header("Cookie", cookie())
                .header("Origin", "https://evil.example")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"consent\":true}")
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
