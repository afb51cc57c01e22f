package dev.greenroom.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.event.EventHeaders;
import dev.greenroom.testing.TestInfrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Everything that stands on a topic, read without a group. */
public final class Consumed implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();

    public Consumed(String topic) {
        this(topic, TestInfrastructure.kafka());
    }

    Consumed(String topic, String servers) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads until this many distinct events of the key have been seen. */
    public Consumed until(String key, long events) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (distinct(key).size() < events && System.nanoTime() < end) {
            poll(Duration.ofMillis(100));
        }
        assertThat(distinct(key)).as("first occurrences of %s", key).hasSize((int) events);
        return this;
    }

    /** Reads what else is there. */
    public Consumed rest() {
        var before = -1;
        while (before != records.size()) {
            before = records.size();
            poll(Duration.ofMillis(300));
        }
        return this;
    }

    private void poll(Duration timeout) {
        consumer.poll(timeout).forEach(records::add);
    }

    public List<ConsumerRecord<byte[], byte[]>> of(String key) {
        return records.stream()
                .filter(record -> new String(record.key()).equals(key))
                .toList();
    }

    public List<Long> sequences(String key) {
        return of(key).stream()
                .map(record -> Long.valueOf(header(record, EventHeaders.SEQUENCE)))
                .toList();
    }

    public List<Long> distinct(String key) {
        return sequences(key).stream().distinct().toList();
    }

    /** The promise: events may repeat, but each is first seen after the one before it, and none is missing. */
    public void assertInOrder(String key, long events) {
        assertThat(distinct(key))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events).boxed().toList());
    }

    public static String header(ConsumerRecord<?, ?> record, String name) {
        return Objects.requireNonNull(EventHeaders.text(record.headers(), name), name);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
