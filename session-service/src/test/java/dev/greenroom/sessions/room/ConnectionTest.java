package dev.greenroom.sessions.room;

import dev.greenroom.web.Caller;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.socket.CloseStatus;
import reactor.test.StepVerifier;

/** What waits for a reader is bounded, in messages and in characters. */
class ConnectionTest {

    @Test
    void a_reader_is_closed_with_1013_at_the_first_message_beyond_the_queue() {
        closesAfter(connection -> IntStream.range(0, 257).forEach(n -> connection.send("x")));
    }

    @Test
    void a_reader_is_closed_with_1013_when_long_messages_wait() {
        closesAfter(connection -> IntStream.range(0, 4).forEach(n -> connection.send("x".repeat(600_000))));
    }

    private static void closesAfter(Consumer<Connection> talk) {
        var member = new Caller.Member("ada", null, Set.of(), Map.of());
        var connection = new Connection(new Participant("ada", Audience.PANEL), member);
        StepVerifier.create(connection.messages(), 0)
                .then(() -> talk.accept(connection))
                .thenCancel()
                .verify();
        StepVerifier.create(connection.closing())
                .expectNext(CloseStatus.SERVICE_OVERLOAD)
                .verifyComplete();
    }
}
