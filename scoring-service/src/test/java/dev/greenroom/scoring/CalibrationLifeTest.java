package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.scoring.scorer.Calibration;
import dev.greenroom.web.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CalibrationLifeTest extends ScoringServiceTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CALIBRATION = "/scoring/calibration";

    private final Someone ada = Someone.in(newId(), Role.INTERVIEWER);
    private final Someone hana = new Someone(newId(), ada.workspace(), Role.HIRING);
    private final SomeSession first = SomeSession.scripted(ada.workspace(), ada.id());

    @Test
    void twenty_rated_answers_make_a_calibration_of_the_workspaces_own() {
        others.publishKit(first);
        assertThat(json(get(hana, CALIBRATION)).path("own").isNull()).isTrue();
        rated(first, ".50", 4);
        for (int i = 1; i < 19; i++) {
            rated(SomeSession.like(first, ada.id()), ".50", 4);
        }
        await().atMost(SOON)
                .until(() -> json(get(hana, CALIBRATION)).path("judged").asInt() == 19);
        assertThat(json(get(hana, CALIBRATION)).path("name").asString()).isEqualTo(Calibration.SHIPPED.name());

        rated(SomeSession.like(first, ada.id()), ".50", 3);

        var calibration = await().atMost(SOON)
                .until(
                        () -> json(get(hana, CALIBRATION)),
                        found -> found.path("own").isObject());
        var own = calibration.path("own");
        assertThat(own.path("version").asInt()).isEqualTo(1);
        assertThat(own.path("answers").asInt()).isEqualTo(20);
        assertThat(own.path("errorAfter").asDouble())
                .isLessThan(own.path("errorBefore").asDouble());
        assertThat(calibration.path("needed").asInt()).isEqualTo(25);
        assertThat(calibration.path("name").asString())
                .isEqualTo(own.path("name").asString())
                .startsWith("own-20-");
        own.path("curve")
                .forEach(point -> assertThat(point.path("own").asDouble())
                        .isBetween(point.path("shipped").asDouble() - .001, 1.0));

        var later = SomeSession.like(first, ada.id());
        var suggestion = scored(later, ".50");
        assertThat(suggestion.path("scorer").path("calibration").asString())
                .isEqualTo(own.path("name").asString());
        assertThat(suggestion.path("score").asDouble()).isGreaterThan(Calibration.SHIPPED.of(.5));
    }

    @Test
    void other_workspaces_keep_the_shipped_one_and_others_do_not_read_it() {
        var stranger = Someone.in(newId(), Role.ADMIN);

        assertThat(json(get(stranger, CALIBRATION)).path("name").asString()).isEqualTo(Calibration.SHIPPED.name());
        get(ada, CALIBRATION).expectStatus().isForbidden();
    }

    private void rated(SomeSession session, String answer, int rating) {
        scored(session, answer);
        rate(ada, session, session.entry(0), 1, rating);
        recommend(ada, session, 2, "yes");
        post(ada, mine(session) + "/submit", newId(), "{\"revision\":2}")
                .expectStatus()
                .isOk();
    }

    private JsonNode scored(SomeSession session, String answer) {
        ended(session, hana);
        others.answer(session, session.first(), answer);
        return await().atMost(SOON)
                .until(
                        () -> json(get(hana, "/scorecards/" + session.id()))
                                .path("questions")
                                .path(0)
                                .path("suggestion"),
                        JsonNode::isObject);
    }
}
