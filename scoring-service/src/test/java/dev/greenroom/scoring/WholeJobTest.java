package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.web.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WholeJobTest extends ScoringServiceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Someone ada = Someone.in(newId(), Role.INTERVIEWER);
    private final Someone ben = new Someone(newId(), ada.workspace(), Role.INTERVIEWER);
    private final Someone hana = new Someone(newId(), ada.workspace(), Role.HIRING);
    private final SomeSession session = SomeSession.with(ada.workspace(), ada.id(), ben.id());
    private final String mine = "/assessments/mine/" + session.id();

    @Test
    void a_session_is_rated_submitted_and_read_as_a_scorecard() {
        others.schedule(session);
        others.start(session);
        others.answer(session, session.first(), SomeSession.RETRIES);
        others.end(session);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get(ada, mine).expectStatus().isOk());
        others.publishKit(session);

        rate(ada, session.entry(0), 1, 4);
        rate(ada, session.entry(1), 2, 2);
        rate(ben, session.entry(0), 1, 2);
        recommend(ada, 3, "yes");
        recommend(ben, 2, "no");

        var blind = scorecard(ada);
        assertThat(blind.path("result").isNull()).isTrue();
        assertThat(blind.path("grid").path(0).path("cells")).isEmpty();
        assertThat(blind.path("hidden").size()).isEqualTo(5);
        assertThat(blind.toString()).doesNotContain("\"suggestion\":{");

        post(ada, mine + "/submit", "s1", "{\"revision\":3}").expectStatus().isOk();
        post(ben, mine + "/submit", "s1", "{\"revision\":2}").expectStatus().isOk();

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var card = scorecard(hana);
            assertThat(card.path("session").path("complete").asBoolean()).isTrue();
            assertThat(card.path("questions")
                            .path(0)
                            .path("suggestion")
                            .path("rating")
                            .isInt())
                    .isTrue();
        });
        var card = scorecard(ada);
        assertThat(card.path("result").path("value").asDouble()).isEqualTo(2.6);
        assertThat(card.path("grid").path(0).path("agreement").asString()).isEqualTo("mixed");
        assertThat(card.path("grid").path(1).path("agreement").asString()).isEqualTo("single");
        assertThat(card.path("recommendations").size()).isEqualTo(2);
        assertThat(card.path("hidden")).isEmpty();
        var point = card.path("questions").path(0).path("keyPoints").path(0).path("suggestion");
        assertThat(point.path("state").asString()).isEqualTo("covered");
        assertThat(passage(point)).contains("idempotency key");
    }

    private String passage(JsonNode suggestion) {
        return SomeSession.RETRIES.substring(
                suggestion.path("passage").path("start").asInt(),
                suggestion.path("passage").path("end").asInt());
    }

    private void rate(Someone who, String entry, long revision, int rating) {
        var body = "{\"revision\":%d,\"rating\":%d,\"keyPoints\":{}}".formatted(revision, rating);
        put(who, mine + "/ratings/" + entry, body).expectStatus().isOk();
    }

    private void recommend(Someone who, long revision, String recommendation) {
        var body = "{\"revision\":%d,\"recommendation\":\"%s\"}".formatted(revision, recommendation);
        put(who, mine + "/recommendation", body).expectStatus().isOk();
    }

    private JsonNode scorecard(Someone who) {
        return body(get(who, "/scorecards/" + session.id()));
    }

    private static JsonNode body(WebTestClient.ResponseSpec response) {
        var body = response.expectStatus().isOk().expectBody(String.class).returnResult();
        return JSON.readTree(body.getResponseBody());
    }
}
