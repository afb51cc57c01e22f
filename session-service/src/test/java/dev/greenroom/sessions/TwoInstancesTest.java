package dev.greenroom.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Participants of one session sit at two instances that share nothing but the store. */
class TwoInstancesTest extends ServiceTest {

    private static @Nullable AnotherInstance other;

    @BeforeEach
    void startTheOther() {
        if (other == null) {
            // A broker that is not there: the store alone must do.
            other = AnotherInstance.beside(service, Map.of("spring.kafka.bootstrap-servers", "127.0.0.1:9"));
        }
    }

    @AfterAll
    static void stopTheOther() {
        if (other != null) {
            other.close();
            other = null;
        }
    }

    @Test
    void they_see_each_other_within_a_second_without_a_broker() {
        var session = live();
        try (var panel = Socket.ofPanel(port, session.id(), inRoom(ADA));
                var candidate = Socket.ofGuest(otherPort(), session.id(), guest(session))) {
            candidate.hears("view", view -> true);
            panel.hears("view", view -> true);

            candidate.say(Map.of("t", "draft", "item", session.item(1), "revision", 1, "text", "Across"));
            candidate.hears("draftSaved", saved -> true);
            var begun = Instant.now();
            panel.hears("answer", answer -> answer.path("text").asString().equals("Across"));
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMillis(1500));

            panel.say(Map.of("t", "command", "number", 1, "command", Map.of("type", "present")));
            candidate.hears(
                    "view", view -> view.at("/view/current/prompt").asString().equals("Prompt 2"));

            candidate.say(Map.of("t", "hello", "lastChat", 0));
            panel.say(Map.of("t", "hello", "lastChat", 0));
            candidate.say(Map.of("t", "chat", "number", 1, "text", "Hello from here"));
            panel.say(Map.of("t", "chat", "number", 1, "text", "And from there"));
            panel.hears("chat", chat -> chat.toString().contains("Hello from here"));
            candidate.hears("chat", chat -> chat.toString().contains("And from there"));
        }
    }

    @Test
    void a_link_taken_back_at_one_closes_its_socket_at_the_other() {
        var session = live();
        try (var candidate = Socket.ofGuest(otherPort(), session.id(), guest(session))) {
            candidate.hears("view", view -> true);
            post(ADA, sessions() + "/" + session.id() + "/invitations/" + session.invitation() + "/revoke", null)
                    .expectStatus()
                    .isOk();
            candidate.hears("bye", bye -> bye.path("reason").asString().equals("revoked"));
            assertThat(candidate.closedWith()).isEqualTo(1008);
        }
    }

    @Test
    void a_client_goes_on_at_the_other_instance_where_it_stopped() {
        var session = live();
        try (var candidate = Socket.ofGuest(port, session.id(), guest(session))) {
            candidate.say(Map.of("t", "draft", "item", session.item(1), "revision", 4, "text", "Kept"));
            candidate.hears("draftSaved", saved -> true);
        }
        try (var candidate = Socket.ofGuest(otherPort(), session.id(), guest(session))) {
            var view = candidate.hears("view", any -> true);
            assertThat(view.at("/view/answers/0/text").asString()).isEqualTo("Kept");
            assertThat(view.at("/view/answers/0/revision").asInt()).isEqualTo(4);
            candidate.say(Map.of("t", "submit", "number", 1, "item", session.item(1), "revision", 4));
            candidate.hears("outcome", outcome -> outcome.path("ok").asBoolean());
        }
    }

    @Test
    void who_may_sit_where_the_broker_does_not_reach_is_unknown_and_not_away() {
        var session = live();
        try (var panel = Socket.ofPanel(port, session.id(), inRoom(ADA));
                var candidate = Socket.ofGuest(otherPort(), session.id(), guest(session))) {
            candidate.sees(ADA, "unknown");
            panel.sees(session.invitation(), "unknown");
            panel.sees(ADA, "true");
        }
    }

    @Test
    void an_answer_to_a_question_shown_before_is_seen_at_the_other_instance() {
        var session = live();
        command(session, Map.of("type", "present"));
        try (var panel = Socket.ofPanel(port, session.id(), inRoom(ADA));
                var candidate = Socket.ofGuest(otherPort(), session.id(), guest(session))) {
            panel.hears("view", view -> true);
            candidate.say(Map.of("t", "draft", "item", session.item(1), "revision", 1, "text", "Afterthought"));
            panel.hears("answer", answer -> answer.path("text").asString().equals("Afterthought"));
        }
    }

    private static int otherPort() {
        return Objects.requireNonNull(other).port();
    }
}
