package dev.greenroom.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.sessions.kit.SomeKits;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoomSocketTest extends ServiceTest {

    @Test
    void the_panel_sees_an_answer_as_it_is_typed_and_the_candidate_its_acknowledgement() {
        var session = live();
        try (var panel = panel(session);
                var candidate = candidate(session)) {
            candidate.hears(
                    "view", view -> view.at("/view/current/prompt").asString().equals("Prompt 1"));
            candidate.say(Map.of("t", "draft", "item", session.item(1), "revision", 1, "text", "Retry"));
            candidate.hears("draftSaved", saved -> saved.path("revision").asInt() == 1);
            panel.hears("answer", answer -> answer.path("text").asString().equals("Retry"));

            candidate.say(Map.of("t", "submit", "number", 1, "item", session.item(1), "revision", 1));
            candidate.hears("outcome", outcome -> outcome.path("ok").asBoolean());
            panel.hears("answer", answer -> answer.path("state").asString().equals("submitted"));
        }
    }

    @Test
    void a_command_moves_what_both_see_and_its_repetition_nothing() {
        var session = live();
        try (var panel = panel(session);
                var candidate = candidate(session)) {
            panel.say(Map.of("t", "command", "number", 7, "command", Map.of("type", "present")));
            panel.say(Map.of("t", "command", "number", 7, "command", Map.of("type", "present")));
            panel.say(Map.of("t", "ping", "at", 1));
            panel.hears("pong", pong -> true);

            assertThat(panel.messages("outcome"))
                    .hasSize(2)
                    .allSatisfy(outcome ->
                            assertThat(outcome.path("ok").asBoolean()).isTrue());
            candidate.hears(
                    "view", view -> view.at("/view/current/prompt").asString().equals("Prompt 2"));
            assertThat(room(session).at("/current/prompt").asString()).isEqualTo("Prompt 2");
        }
    }

    @Test
    void what_the_panel_prepares_does_not_move_the_version_of_the_candidate() {
        var session = live();
        try (var candidate = candidate(session)) {
            candidate.hears("view", view -> true);
            command(session, Map.of("type", "remove", "entryId", SomeKits.entry(3)));
            command(session, Map.of("type", "pause"));
            candidate.hears("view", view -> view.at("/view/state").asString().equals("paused"));
        }
    }

    @Test
    void chat_goes_on_where_it_stopped_and_a_repetition_is_said_once() {
        var session = live();
        try (var panel = panel(session)) {
            panel.say(Map.of("t", "hello", "lastChat", 0));
            panel.say(Map.of("t", "chat", "number", 1, "text", "Hello"));
            panel.say(Map.of("t", "chat", "number", 1, "text", "Hello"));
            panel.say(Map.of("t", "chat", "number", 2, "text", "Can you hear me?"));
            panel.hears("chat", chat -> chat.path("entries").toString().contains("hear me"));
        }
        try (var candidate = candidate(session)) {
            candidate.say(Map.of("t", "hello", "lastChat", 1));
            var lines = candidate.hears("chat", chat -> true).path("entries");
            assertThat(lines.size()).isEqualTo(1);
            assertThat(lines.path(0).path("n").asInt()).isEqualTo(2);
        }
    }

    @Test
    void the_end_closes_both_sockets_and_freezes_what_was_typed() {
        var session = live();
        try (var panel = panel(session);
                var candidate = candidate(session)) {
            candidate.say(Map.of("t", "draft", "item", session.item(1), "revision", 3, "text", "Half a"));
            candidate.hears("draftSaved", saved -> true);
            panel.say(Map.of("t", "command", "number", 1, "command", Map.of("type", "end")));

            candidate.hears("bye", bye -> bye.path("reason").asString().equals("ended"));
            assertThat(candidate.closedWith()).isEqualTo(1000);
            panel.hears("bye", bye -> true);
            assertThat(room(session).at("/answers/0/state").asString()).isEqualTo("left");
        }
    }

    @Test
    void taking_a_link_back_closes_its_socket() {
        var session = live();
        try (var candidate = candidate(session)) {
            candidate.hears("view", view -> true);
            post(ADA, sessions() + "/" + session.id() + "/invitations/" + session.invitation() + "/revoke", null)
                    .expectStatus()
                    .isOk();
            candidate.hears("bye", bye -> bye.path("reason").asString().equals("revoked"));
            assertThat(candidate.closedWith()).isEqualTo(1008);
        }
    }

    @Test
    void what_is_not_json_ends_the_connection_and_what_is_wrong_gets_an_answer() {
        var session = live();
        try (var panel = panel(session)) {
            panel.say(Map.of("t", "command", "number", 5, "command", Map.of("type", "dance")));
            panel.hears(
                    "outcome",
                    outcome -> !outcome.path("ok").asBoolean()
                            && outcome.path("number").asInt() == 5
                            && outcome.at("/problem/type").asString().equals("/problems/wrong-type"));
            panel.sayText("{");
            assertThat(panel.closedWith()).isEqualTo(1007);
        }
    }

    @Test
    void a_message_beyond_the_limit_closes_with_1009_and_too_many_with_1008() {
        var session = live();
        try (var loud = panel(session);
                var hasty = panel(session)) {
            loud.sayText("x".repeat(300_000));
            assertThat(loud.closedWith()).isEqualTo(1009);
            for (int n = 0; n < 200; n++) {
                hasty.say(Map.of("t", "ping", "at", n));
            }
            assertThat(hasty.closedWith()).isEqualTo(1008);
        }
    }

    @Test
    void who_is_not_on_the_panel_stays_outside() {
        var session = live();
        try (var stranger = Socket.ofPanel(port, session.id(), inRoom(STRANGER))) {
            stranger.hears("bye", bye -> bye.path("reason").asString().equals("not-on-panel"));
            assertThat(stranger.closedWith()).isEqualTo(1008);
        }
    }

    private Socket panel(Created session) {
        return Socket.ofPanel(port, session.id(), inRoom(ADA));
    }

    private Socket candidate(Created session) {
        return Socket.ofGuest(port, session.id(), guest(session));
    }
}
