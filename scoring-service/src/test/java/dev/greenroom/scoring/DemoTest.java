package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.web.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"greenroom.demo=true", "greenroom.demo-session=" + DemoTest.SESSION})
class DemoTest extends ScoringServiceTest {

    static final String SESSION = "00000000-0000-7000-8000-0000000d3310";

    @Test
    void the_demos_panel_rates_and_submits_once_the_session_has_ended() {
        var hana = Someone.in(newId(), Role.HIRING);
        var made = SomeSession.with(hana.workspace(), newId(), newId());
        var session = new SomeSession(
                SESSION, made.workspace(), made.kit(), made.candidate(), made.panel(), made.questions());
        others.publishKit(session);
        others.answer(session, session.first(), SomeSession.RETRIES);
        ended(session, hana);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var card = json(get(hana, "/scorecards/" + SESSION));
            assertThat(card.path("session").path("complete").asBoolean()).isTrue();
            assertThat(card.path("amendments").size()).isEqualTo(1);
        });
        var card = json(get(hana, "/scorecards/" + SESSION));
        assertThat(card.path("recommendations").size()).isEqualTo(2);
        assertThat(card.path("grid").path(0).path("cells").size()).isEqualTo(2);
        assertThat(card.path("grid").path(1).path("agreement").asString()).isEqualTo("gap");
        var rated = card.path("questions").path(0).path("keyPoints").path(0).path("ratings");
        assertThat(rated.path(0).path("evidence").path(0).path("text").asString())
                .contains("idempotency key");
    }
}
