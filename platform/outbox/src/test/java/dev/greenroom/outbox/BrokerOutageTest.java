package dev.greenroom.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.broker.Broker;
import dev.greenroom.broker.BrokerOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The broker goes away under load for longer than a send may take, and comes back. */
class BrokerOutageTest {

    private static final int NOTES = 20;

    @Test
    void commits_go_on_without_the_broker_and_their_events_follow_in_order(@TempDir Path directory) throws IOException {
        var options = new BrokerOptions(directory.resolve("data"), "127.0.0.1", freePort(), freePort());
        var broker = Broker.start(options);
        Map<String, Object> kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
        ensureTopic(kafka);
        var writing = new AtomicBoolean(true);
        try (var node = Node.of("outage")
                .producers(ProducerSettings.producers(kafka, Settings.fast()))
                .start()) {
            var writers = Flux.range(0, NOTES)
                    .flatMap(i -> keepWriting(node, "note-" + i, writing), NOTES)
                    .then()
                    .toFuture();
            waitFor(Duration.ofSeconds(1));
            broker.close();
            waitFor(Settings.fast().deliverWithin().plusMillis(1500));
            long duringOutage = sequence(node, 0);
            waitFor(Duration.ofMillis(500));
            assertThat(sequence(node, 0)).as("commits go on").isGreaterThan(duringOutage);
            broker = Broker.start(options);
            waitFor(Duration.ofSeconds(1));
            writing.set(false);
            writers.join();

            try (var topic = new Consumed(Node.topic("outage"), broker.bootstrapServers())) {
                IntStream.range(0, NOTES).forEach(i -> {
                    topic.until("note-" + i, sequence(node, i));
                    topic.assertInOrder("note-" + i, sequence(node, i));
                });
            }
            RelayTest.awaitClean(node);
        } finally {
            broker.close();
        }
    }

    private static void ensureTopic(Map<String, Object> kafka) {
        new Topics(kafka, OutboxSettings.defaults())
                .ensure(List.of(Node.topic("outage")))
                .block();
    }

    /** Slowly enough that an outage of some seconds does not reach the bound. */
    private static Mono<Void> keepWriting(Node node, String id, AtomicBoolean writing) {
        return Mono.defer(() -> Note.write(node.notes, id, 1))
                .delaySubscription(Duration.ofMillis(50))
                .repeat(writing::get)
                .then();
    }

    private static long sequence(Node node, int number) {
        return node.notes.find("note-" + number).block().sequence();
    }

    /** Chosen here, because the broker must come back at the same address. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void waitFor(Duration duration) {
        Mono.delay(duration).block();
    }
}
