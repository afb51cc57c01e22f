package dev.greenroom.inbox;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.greenroom.event.EventHeaders;
import dev.greenroom.event.EventTracing;
import dev.greenroom.outbox.Node;
import dev.greenroom.outbox.Sender;
import dev.greenroom.testing.TestInfrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import reactor.core.publisher.Flux;

/** One consumer "reader" of one topic, as one instance of a service runs it. */
final class Reader implements AutoCloseable {

    static final InboxSettings FAST =
            new InboxSettings(3, Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofSeconds(5), 16, 200);

    final String topic;
    final MeterRegistry registry = new SimpleMeterRegistry();
    final DeadLetters deadLetters;
    final Sender sender = Node.sender();
    private final MongoDatabase database;
    private final InboxLifecycle lifecycle;

    Reader(String name, Map<String, EventHandler> handlers) {
        topic = TestInfrastructure.unique("inbox." + name);
        var inbox = new Inbox();
        inbox.consumer(group()).on(topic, handlers);
        var metrics = new InboxMetrics(registry);
        var consumers = ConsumerSettings.consumers(Node.kafka(), FAST);
        database = Node.database("inbox-" + name);
        var parts = InboxParts.of(database, sender, FAST, metrics, Clock.systemUTC(), EventTracing.none(), consumers);
        deadLetters = new DeadLetters(inbox, parts.keyStates(), parts.replayer(), metrics);
        lifecycle = new InboxLifecycle(inbox, Node.topics(), deadLetters, parts);
        Node.topics().ensure(List.of(topic, deadLetterTopic())).block();
    }

    Reader start() {
        lifecycle.start();
        return this;
    }

    String group() {
        return TestInfrastructure.unique("reader");
    }

    String deadLetterTopic() {
        return topic + "." + group() + ".dlt";
    }

    void send(String key, long... sequences) {
        for (long sequence : sequences) {
            sender.send(record(key, sequence)).block();
        }
    }

    ProducerRecord<byte[], byte[]> record(String key, long sequence) {
        var record = new ProducerRecord<>(topic, key.getBytes(), ("{\"n\":" + sequence + "}").getBytes());
        var headers = record.headers();
        EventHeaders.put(headers, EventHeaders.ID, UUID.randomUUID().toString());
        EventHeaders.put(headers, EventHeaders.TYPE, topic + ".Counted.v1");
        EventHeaders.put(headers, EventHeaders.SOURCE, "/greenroom/test");
        EventHeaders.put(headers, EventHeaders.SUBJECT, key);
        EventHeaders.put(headers, EventHeaders.SEQUENCE, Long.toString(sequence));
        EventHeaders.put(headers, EventHeaders.WORKSPACE, "ws");
        EventHeaders.put(headers, EventHeaders.TIME, Instant.EPOCH.toString());
        return record;
    }

    List<Document> indexes() {
        return Flux.from(database.getCollection("inbox").listIndexes())
                .collectList()
                .block();
    }

    double count(String meter) {
        var counter = registry.find(meter).counter();
        return counter == null ? 0 : counter.count();
    }

    @Override
    public void close() {
        lifecycle.stop();
        sender.close();
    }
}
