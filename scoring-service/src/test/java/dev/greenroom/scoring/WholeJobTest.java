package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.web.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WholeJobTest extends ScoringServiceTest {

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

        rate(ada, session, session.entry(0), 1, 4);
        rate(ada, session, session.entry(1), 2, 2);
        rate(ben, session, session.entry(0), 1, 2);
        recommend(ada, session, 3, "yes");
        recommend(ben, session, 2, "no");

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

    private JsonNode scorecard(Someone who) {
        return json(get(who, "/scorecards/" + session.id()));
    }
}
