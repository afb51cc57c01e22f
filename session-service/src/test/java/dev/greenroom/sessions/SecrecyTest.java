package dev.greenroom.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Words planted in reason, guidance, sample answer, rubric, follow-ups and tags never reach a guest. */
class SecrecyTest extends ServiceTest {

    @Test
    void no_byte_that_a_candidate_receives_holds_what_the_panel_has_at_hand() {
        var session = live();
        post(ADA, sessions() + "/" + session.id() + "/invitations", Map.of("role", "observer"))
                .expectStatus()
                .isOk();
        var links = json(get(member(ADA), sessions() + "/" + session.id() + "/links"));
        var observer = links.path("observers").path(0).path("url").asString();
        var foreign = observer.substring(observer.indexOf('#') + 1);
        assertThat(foreign).hasSizeGreaterThan(40);
        assertThat(room(session).toString()).contains("SECRET-sample", "SECRET-anchor", "SECRET-term");

        var received = new StringBuilder();
        try (var panel = Socket.ofPanel(port, session.id(), inRoom(ADA));
                var candidate = Socket.ofGuest(port, session.id(), guest(session))) {
            candidate.say(Map.of("t", "hello", "lastChat", 0));
            panel.say(Map.of("t", "chat", "number", 1, "text", "Welcome"));
            candidate.say(Map.of("t", "draft", "item", session.item(1), "revision", 1, "text", "a"));
            candidate.say(Map.of("t", "submit", "number", 1, "item", session.item(1), "revision", 1));
            candidate.say(Map.of("t", "command", "number", 2, "command", Map.of("type", "present")));
            for (var type : List.of("present", "pause", "resume", "present", "back")) {
                command(session, Map.of("type", type));
                received.append(text(session, "/room"));
            }
            received.append(text(session, "/invitation"));
            candidate.hears("chat", chat -> true);
            candidate.hears("outcome", outcome -> !outcome.path("ok").asBoolean());
            command(session, Map.of("type", "end"));
            candidate.hears("bye", bye -> true);
            received.append(candidate.everything());
        }
        received.append(text(session, "/room")).append(text(session, "/invitation"));
        assertThat(received.toString())
                .contains("Prompt 2")
                .doesNotContain("SECRET")
                .doesNotContain(foreign);
    }

    @Test
    void before_being_let_in_a_candidate_sees_no_question() {
        var session = aSession();
        guestPost(session, "/consent", Map.of("consent", true)).expectStatus().isOk();
        guestPost(session, "/lobby", null).expectStatus().isOk();
        command(session, Map.of("type", "start"));
        command(session, Map.of("type", "present"));
        assertThat(text(session, "/room")).doesNotContain("Prompt 1").doesNotContain("Title 1");
    }

    @Test
    void a_guest_opens_no_path_of_the_panel() {
        var session = live();
        get(guest(session), "/api/v1/rooms/" + session.id()).expectStatus().isForbidden();
        get(guest(session), sessions() + "/" + session.id()).expectStatus().isForbidden();
        get(guest(session), "/api/v1/guests/" + aSession().id() + "/room")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void kept_replies_hold_neither_a_name_nor_a_link() {
        var session = aSession();
        var document = service.getBean(MongoDatabase.class)
                .getCollection("sessions")
                .find(Filters.eq("_id", session.id()))
                .first();
        var stored = String.valueOf(Mono.from(document).block());
        assertThat(stored).doesNotContain("Cleo").doesNotContain("cleo@").doesNotContain(session.secret());
    }

    private String text(Created session, String path) {
        return String.valueOf(
                guestGet(session, path).expectBody(String.class).returnResult().getResponseBody());
    }
}
