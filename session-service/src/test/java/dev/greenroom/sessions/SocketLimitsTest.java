package dev.greenroom.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Neither who does not read nor who says nothing holds a place in a room for ever. */
class SocketLimitsTest extends ServiceTest {

    private static final String LONG = "x".repeat(60_000);

    @Autowired
    private MeterRegistry metrics;

    @Test
    void a_reader_that_falls_too_far_behind_is_let_go_with_1013() {
        var session = live();
        try (var panel = Socket.ofSlowPanel(port, session.id(), inRoom(ADA))) {
            Awaitility.await().until(() -> sockets() == 1);
            var revision = new AtomicInteger();
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> {
                draft(session, revision.incrementAndGet());
                return sockets() == 0;
            });
            assertThat(panel.reading().closedWith()).isEqualTo(1013);
        }
    }

    @Test
    void a_socket_that_is_silent_for_too_long_is_closed_with_1008() {
        var session = live();
        try (var impatient = AnotherInstance.beside(service, Map.of("greenroom.rooms.silence", "1s"));
                var candidate = Socket.ofGuest(impatient.port(), session.id(), guest(session))) {
            assertThat(candidate.closedWith()).isEqualTo(1008);
        }
    }

    private void draft(Created session, int revision) {
        http.put()
                .uri("/api/v1/guests/" + session.id() + "/answers/" + session.item(1) + "/draft")
                .header("Authorization", guest(session))
                .bodyValue(Map.of("revision", revision, "text", LONG + revision))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private int sockets() {
        return (int) metrics.get("greenroom.sockets").gauge().value();
    }
}
