package dev.greenroom.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.sessions.kit.SomeKits;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SessionLifeTest extends ServiceTest {

    @Test
    void from_the_kit_to_the_end_an_interview_runs_over_http() {
        var session = live();
        var room = json(guestGet(session, "/room").expectStatus().isOk());
        assertThat(room.path("current").path("prompt").asString()).isEqualTo("Prompt 1");

        http.put()
                .uri("/api/v1/guests/" + session.id() + "/answers/" + session.item(1) + "/draft")
                .header("Authorization", guest(session))
                .bodyValue(Map.of("revision", 1, "text", "Retry with jitter"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.revision")
                .isEqualTo(1);
        assertThat(room(session).path("answers").path(0).path("text").asString())
                .isEqualTo("Retry with jitter");

        guestPost(
                        session,
                        "/answers/" + session.item(1) + "/submit",
                        Map.of("document", session.item(1), "revision", 1))
                .expectStatus()
                .isOk();
        command(session, Map.of("type", "present"));
        command(session, Map.of("type", "end"));

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(room(session).path("state").asString()).isEqualTo("ended"));
        var answers = room(session).path("answers");
        assertThat(answers.path(0).path("state").asString()).isEqualTo("submitted");
        assertThat(answers.path(1).path("state").asString()).isEqualTo("none");
    }

    @Test
    void the_same_key_makes_one_session() {
        var key = UUID.randomUUID().toString();
        var wish = aWish();
        var first = json(post(member(ADA), sessions(), wish, key).expectStatus().isCreated());
        var again = post(member(ADA), sessions(), wish, key)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Idempotent-Replayed", "true");

        assertThat(json(again)).isEqualTo(first);
        assertThat(json(get(member(ADA), sessions()).expectStatus().isOk())
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void a_link_is_redeemed_until_it_is_replaced() {
        var session = aSession();
        assertThat(redeem(session, session.secret())).isEqualTo(200);
        assertThat(redeem(session, session.secret())).isEqualTo(200);
        assertThat(redeem(session, "guess")).isEqualTo(404);

        post(ADA, sessions() + "/" + session.id() + "/invitations/" + session.invitation() + "/reissue", null)
                .expectStatus()
                .isOk();
        assertThat(redeem(session, session.secret())).isEqualTo(410);
        problem(guestGet(session, "/invitation"), 410, "link-revoked");
    }

    @Test
    void a_kit_version_that_has_not_arrived_is_asked_for_later() {
        var wish = new HashMap<>(aWish());
        wish.put("kitVersion", 7);
        post(ADA, sessions(), wish).expectStatus().isEqualTo(409).expectHeader().exists("Retry-After");

        SomeKits.retireIn(service, ws);
        problem(post(ADA, sessions(), aWish()), 409, "retired");
    }

    private int redeem(Created session, String secret) {
        return http.post()
                .uri("/internal/redeem")
                .header("Authorization", "Bearer " + TOKENS.service())
                .bodyValue(Map.of("session", session.id(), "invitation", session.invitation(), "secret", secret))
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }
}
