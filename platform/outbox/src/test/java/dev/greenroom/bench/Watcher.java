package dev.greenroom.bench;

import dev.greenroom.event.EventHeaders;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A consumer that only looks at the clock. */
final class Watcher implements AutoCloseable {

    private final Thread thread;
    private volatile boolean stopping;

    Watcher(String servers, String topic, Flights flights) {
        thread = Thread.ofPlatform().name("watcher").daemon().start(() -> watch(servers, topic, flights));
    }

    private void watch(String servers, String topic, Flights flights) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!stopping) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> flights.seen(EventHeaders.text(record.headers(), EventHeaders.SUBJECT) + "#"
                                + EventHeaders.text(record.headers(), EventHeaders.SEQUENCE)));
            }
        }
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
