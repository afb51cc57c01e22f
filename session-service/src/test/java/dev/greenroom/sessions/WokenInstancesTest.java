package dev.greenroom.sessions;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.greenroom.outbox.Sender;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second instance never looks by itself during a test: what arrives there, it was woken for by the broker. */
class WokenInstancesTest extends ServiceTest {

    private static @Nullable AnotherInstance other;

    @BeforeEach
    void startTheOther() {
        if (other == null) {
            other = AnotherInstance.beside(service, Map.of("greenroom.rooms.look", "1h"));
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
    void a_change_at_one_instance_is_seen_at_the_other_that_never_looks_by_itself() {
        var session = live();
        try (var panel = Socket.ofPanel(port, session.id(), inRoom(ADA));
                var candidate = Socket.ofGuest(otherPort(), session.id(), guest(session))) {
            candidate.sees(ADA, "true");

            panel.say(Map.of("t", "command", "number", 1, "command", Map.of("type", "present")));
            candidate.hears(
                    "view", view -> view.at("/view/current/prompt").asString().equals("Prompt 2"));
            candidate.say(Map.of("t", "hello", "lastChat", 0));
            panel.say(Map.of("t", "chat", "number", 2, "text", "Do you see this?"));
            candidate.hears("chat", chat -> chat.toString().contains("Do you see this?"));
            command(session, Map.of("type", "end"));
            candidate.hears("bye", bye -> bye.path("reason").asString().equals("ended"));
        }
    }

    @Test
    void an_answer_typed_at_one_instance_is_seen_at_the_other_that_never_looks_by_itself() {
        var session = live();
        try (var panel = Socket.ofPanel(otherPort(), session.id(), inRoom(ADA));
                var candidate = Socket.ofGuest(port, session.id(), guest(session))) {
            panel.sees(session.invitation(), "true");
            candidate.say(Map.of("t", "draft", "item", session.item(1), "revision", 1, "text", "Across"));
            panel.hears("answer", answer -> answer.path("text").asString().equals("Across"));
        }
    }

    @Test
    void people_at_two_instances_see_each_other_come_type_and_go() {
        var session = live();
        try (var panel = Socket.ofPanel(otherPort(), session.id(), inRoom(ADA))) {
            panel.sees(session.invitation(), "false");
            try (var candidate = Socket.ofGuest(port, session.id(), guest(session))) {
                panel.sees(session.invitation(), "true");
                candidate.sees(ADA, "true");
                candidate.sees(BEN, "false");
                candidate.say(Map.of("t", "typing", "on", true));
                panel.seesTyping(session.invitation(), true);
                candidate.say(Map.of("t", "typing", "on", false));
                panel.seesTyping(session.invitation(), false);
            }
            panel.sees(session.invitation(), "false");
        }
    }

    @Test
    void what_is_no_signal_keeps_nobody_from_hearing_the_next_one() {
        Stream.of("", "{", "{\"kind\":\"dance\"}", "{\"kind\":\"present\"}").forEach(this::signal);
        var session = live();
        try (var panel = Socket.ofPanel(otherPort(), session.id(), inRoom(ADA));
                var candidate = Socket.ofGuest(port, session.id(), guest(session))) {
            panel.sees(session.invitation(), "true");
            candidate.sees(ADA, "true");
        }
    }

    /** To the partition of every session: each has a key of its own. */
    private void signal(String text) {
        IntStream.range(0, 12)
                .mapToObj(partition -> new ProducerRecord<byte[], byte[]>(
                        "session-service.signals", partition, null, text.getBytes(UTF_8)))
                .forEach(signal -> service.getBean(Sender.class).send(signal).block());
    }

    private static int otherPort() {
        return Objects.requireNonNull(other).port();
    }
}
