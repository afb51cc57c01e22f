package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.scoring.suggestion.ScriptedScorers;
import dev.greenroom.web.Role;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WithoutScorerTest extends ScoringServiceTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Someone ada = Someone.in(newId(), Role.INTERVIEWER);
    private final Someone hana = new Someone(newId(), ada.workspace(), Role.HIRING);
    private final SomeSession session = SomeSession.scripted(ada.workspace(), ada.id());

    @BeforeEach
    void takeAway() {
        ScriptedScorers.away(true);
    }

    @AfterEach
    void giveBack() {
        ScriptedScorers.away(false);
    }

    @Test
    void people_rate_and_the_scorecard_is_complete_and_the_suggestion_comes_when_the_scorer_does() {
        others.publishKit(session);
        ended(session, hana);
        others.answer(session, session.first(), "An answer.");
        await().atMost(SOON).until(() -> first().path("waitingFor").asString("").equals("scorer"));
        rate(ada, session, session.entry(0), 1, 3);
        recommend(ada, session, 2, "yes");
        post(ada, mine(session) + "/submit", newId(), "{\"revision\":2}")
                .expectStatus()
                .isOk();
        await().atMost(SOON).until(() -> card().path("session").path("complete").asBoolean());

        assertThat(card().path("result").path("value").asDouble()).isEqualTo(3);
        assertThat(first().path("suggestion").isNull()).isTrue();
        assertThat(json(get(hana, "/scoring/calibration")).path("judged").asInt())
                .isZero();
        var refused = json(post(hana, "/scoring/rescorings", newId(), "{\"scope\":\"everything\"}")
                .expectStatus()
                .isEqualTo(503));
        assertThat(refused.path("type").asString()).isEqualTo("/problems/scorer-not-ready");

        ScriptedScorers.away(false);

        await().atMost(SOON).until(() -> first().path("suggestion").isObject());
        assertThat(first().has("waitingFor")).isFalse();
    }

    private JsonNode first() {
        return card().path("questions").path(0);
    }

    private JsonNode card() {
        return json(get(hana, "/scorecards/" + session.id()));
    }
}
