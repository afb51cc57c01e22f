package dev.greenroom.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that is on the broker, from the first record to the last. */
final class EventLog {

    /** @param trace of the command that caused it, as it was stored with the event */
    record Event(String topic, String subject, String type, long sequence, String id, String trace, String data) {}

    private final String servers;

    EventLog(String servers) {
        this.servers = servers;
    }

    /** The events of the contexts' topics, in the order of their partitions. */
    List<Event> events() {
        return read(topic -> topic.startsWith("greenroom.") && !topic.endsWith(".dlt")).stream()
                .map(EventLog::event)
                .toList();
    }

    List<String> deadLetters() {
        return read(topic -> topic.endsWith(".dlt")).stream()
                .map(record -> record.topic() + ": " + header(record, "dlt-cause"))
                .toList();
    }

    /** The sequence numbers of each aggregate in the order in which they first came. */
    Map<String, List<Long>> sequences() {
        return events().stream()
                .collect(Collectors.groupingBy(
                        event -> event.topic() + " " + event.subject(),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Event::sequence, Collectors.toList()),
                                all -> all.stream().distinct().toList())));
    }

    private List<ConsumerRecord<String, String>> read(Predicate<String> wanted) {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = partitions(wanted);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private Set<TopicPartition> partitions(Predicate<String> wanted) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            var topics =
                    admin.listTopics().names().get().stream().filter(wanted).toList();
            return admin.describeTopics(topics).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toSet());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Event event(ConsumerRecord<String, String> record) {
        return new Event(
                record.topic(),
                header(record, "ce_subject"),
                header(record, "ce_type"),
                Long.parseLong(header(record, "ce_sequence")),
                header(record, "ce_id"),
                header(record, "ce_traceparent"),
                record.value());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "0" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
