package dev.greenroom.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import dev.greenroom.event.EventHeaders;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RelayTest {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void events_of_a_commit_arrive_in_order_and_the_document_is_clean_soon_after() {
        try (var node = Node.of("relay").start();
                var topic = new Consumed(Node.topic("relay"))) {
            Note.write(node.notes, "one", 3)
                    .then(Note.write(node.notes, "one", 2))
                    .block();

            topic.until("one", 5).assertInOrder("one", 5);
            assertThat(topic.rest().sequences("one")).hasSize(5);
            awaitClean(node);
        }
    }

    @Test
    void a_record_carries_the_whole_envelope() {
        try (var node = Node.of("relay").trace(() -> TRACE).start();
                var topic = new Consumed(Node.topic("relay"))) {
            Note.write(node.notes, "envelope", 1).block();

            var record = topic.until("envelope", 1).of("envelope").getFirst();
            assertThat(UUID.fromString(Consumed.header(record, EventHeaders.ID)).version())
                    .isEqualTo(7);
            assertThat(Consumed.header(record, EventHeaders.SPEC_VERSION)).isEqualTo("1.0");
            assertThat(Consumed.header(record, EventHeaders.TYPE)).isEqualTo(Node.topic("relay") + ".NoteWritten.v1");
            assertThat(Consumed.header(record, EventHeaders.SOURCE)).isEqualTo("/greenroom/notes");
            assertThat(Consumed.header(record, EventHeaders.SUBJECT)).isEqualTo("envelope");
            assertThat(Consumed.header(record, EventHeaders.SEQUENCE)).isEqualTo("1");
            assertThat(Consumed.header(record, EventHeaders.WORKSPACE)).isEqualTo("ws");
            assertThat(Consumed.header(record, EventHeaders.ORIGIN)).isEqualTo(TRACE);
            assertThat(Consumed.header(record, EventHeaders.TRACEPARENT)).isEqualTo(TRACE);
            assertThat(Consumed.header(record, EventHeaders.CONTENT_TYPE)).isEqualTo("application/json");
            assertThat(Instant.parse(Consumed.header(record, EventHeaders.TIME)))
                    .isBefore(Instant.now());
            assertThat(new String(record.value())).isEqualTo("{\"data\":0}");
        }
    }

    @Test
    void many_writers_on_many_notes_lose_nothing() {
        try (var node = Node.of("relay-many").start();
                var topic = new Consumed(Node.topic("relay-many"))) {
            Flux.range(0, 2000)
                    .flatMap(i -> Note.write(node.notes, "many-" + i % 50, 1), 16)
                    .blockLast();

            for (int i = 0; i < 50; i++) {
                topic.until("many-" + i, 40).assertInOrder("many-" + i, 40);
            }
            awaitClean(node);
        }
    }

    @Test
    void two_instances_write_the_same_notes_at_once() {
        try (var a = Node.of("relay-two").start();
                var b = Node.of("relay-two").start();
                var topic = new Consumed(Node.topic("relay-two"))) {
            Flux.range(0, 600)
                    .flatMap(i -> Note.write((i % 2 == 0 ? a : b).notes, "shared-" + i / 2 % 10, 1 + i % 3), 16)
                    .blockLast();

            for (int i = 0; i < 10; i++) {
                var id = "shared-" + i;
                long sequence = a.notes.find(id).block().sequence();
                topic.until(id, sequence).assertInOrder(id, sequence);
            }
            awaitClean(a);
        }
    }

    static void awaitClean(Node node) {
        var notes = node.database.getCollection("notes");
        var unclean = Filters.or(Filters.exists("claim"), Filters.exists("outbox.0"));
        await().until(() -> Mono.from(notes.countDocuments(unclean)).block(), count -> count == 0);
    }

    static Document document(Node node, String id) {
        return Mono.from(node.database
                        .getCollection("notes")
                        .find(Filters.eq("_id", id))
                        .first())
                .block();
    }
}
