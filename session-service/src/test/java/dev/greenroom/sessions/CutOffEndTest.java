package dev.greenroom.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.greenroom.sessions.answer.OneFrozen;
import dev.greenroom.sessions.answer.Sweep;
import dev.greenroom.sessions.session.DyingInstance;
import dev.greenroom.sessions.session.SessionCommand;
import dev.greenroom.sessions.session.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** The instance that ended an interview died after it had frozen one of two answers. */
class CutOffEndTest extends ServiceTest {

    private static final Duration LONG_AGO = Duration.ofMinutes(1);

    @Autowired
    private Sessions sessions;

    @Autowired
    private Sweep sweep;

    @Test
    void whoever_reads_the_session_takes_the_end_up() {
        var session = endCutOff();
        assertThat(room(session).path("state").asString()).isIn("ending", "ended");
        assertEndedOnce(session);
    }

    @Test
    void the_sweep_takes_it_up_when_nobody_reads() {
        var session = endCutOff();
        sweep.once().block();
        sweep.once().block();
        assertEndedOnce(session);
    }

    @Test
    void nothing_is_written_any_more_once_the_end_was_begun() {
        var session = endCutOff();
        problem(
                guestPost(
                        session,
                        "/answers/" + session.item(2) + "/submit",
                        Map.of("document", session.item(2), "revision", 1)),
                409,
                "session-not-live");
        assertEndedOnce(session);
    }

    private Created endCutOff() {
        var session = live();
        draft(session, 1, "One");
        command(session, Map.of("type", "present"));
        draft(session, 2, "Two");
        var then = Instant.now().minus(LONG_AGO);
        DyingInstance.command(service, session.id(), new SessionCommand.End(then));
        OneFrozen.in(service, sessions.find(session.id()).block().state(), then);
        return session;
    }

    private void assertEndedOnce(Created session) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(room(session).path("state").asString()).isEqualTo("ended"));
        var answers = room(session).path("answers");
        assertThat(answers.path(0).path("state").asString()).isEqualTo("left");
        assertThat(answers.path(1).path("state").asString()).isEqualTo("left");
        assertThat(published("answers", session.item(1))).as("AnswerLeft").isEqualTo(1);
        assertThat(published("answers", session.item(2))).as("AnswerLeft").isEqualTo(1);
        assertThat(published("sessions", session.id()))
                .as("scheduled, started, two questions shown, ended")
                .isEqualTo(5);
    }

    private long published(String collection, String id) {
        var document = service.getBean(MongoDatabase.class)
                .getCollection(collection)
                .find(Filters.eq("_id", id))
                .first();
        return ((Number) Mono.from(document).block().get("seq")).longValue();
    }

    private void draft(Created session, int question, String text) {
        http.put()
                .uri("/api/v1/guests/" + session.id() + "/answers/" + session.item(question) + "/draft")
                .header("Authorization", guest(session))
                .bodyValue(Map.of("revision", 1, "text", text))
                .exchange()
                .expectStatus()
                .isOk();
    }
}
