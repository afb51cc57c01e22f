package dev.greenroom.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.sessions.instance.SomeOutage;
import dev.greenroom.sessions.session.SessionCommand;
import dev.greenroom.sessions.session.Sessions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Nobody loses time because the service was away. */
class OutageTest extends ServiceTest {

    @Autowired
    private Sessions sessions;

    @Test
    void the_time_in_which_no_instance_was_there_is_given_back_and_shown_to_everybody() {
        var session = admitted();
        var started = Instant.now().minus(Duration.ofMinutes(30));
        sessions.command(session.id(), new SessionCommand.Start(started)).block();
        sessions.command(session.id(), new SessionCommand.PresentNext(started)).block();
        try (var candidate = Socket.ofGuest(port, session.id(), guest(session))) {
            candidate.hears("view", view -> true);
            SomeOutage.since(service, Instant.now().minus(Duration.ofMinutes(10)));

            var told = candidate.hears("view", view -> !view.at("/view/outages").isEmpty());
            assertThat(told.at("/view/outages/0/whose").asString()).isEqualTo("server");
            assertIsTenMinutes(told.at("/view/pausedSeconds").asLong());
        }
        var room = room(session);
        assertIsTenMinutes(room.path("pausedSeconds").asLong());
        assertThat(room.at("/current/usedSeconds").asLong()).isBetween(19 * 60L, 21 * 60L);
        assertThat(minutes(room, "startedAt", "endsAt")).isBetween(69L, 71L);
    }

    @Test
    void an_interview_that_is_paused_is_given_nothing() {
        var session = live();
        sessions.command(session.id(), new SessionCommand.Pause(Instant.now())).block();
        SomeOutage.since(service, Instant.now().minus(Duration.ofMinutes(10)));
        assertThat(room(session).path("outages").isEmpty()).isTrue();
    }

    /** Also if a beat of this instance came between and has found the gap first. */
    private static void assertIsTenMinutes(long seconds) {
        assertThat(seconds).isBetween(590L, 640L);
    }

    private static long minutes(JsonNode room, String from, String to) {
        return Duration.between(
                        Instant.parse(room.path(from).asString()),
                        Instant.parse(room.path(to).asString()))
                .toMinutes();
    }
}
