package dev.greenroom.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.greenroom.event.EventHeaders;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Makes the Kafka record of a pending event: CloudEvents in binary mode, keyed by the aggregate's id. */
final class Records {

    private Records() {}

    static ProducerRecord<byte[], byte[]> of(Channel channel, String id, Entry entry, @Nullable String hop) {
        var record = new ProducerRecord<>(
                channel.name(), id.getBytes(UTF_8), entry.data().getBytes(UTF_8));
        var headers = record.headers();
        EventHeaders.put(headers, EventHeaders.SPEC_VERSION, "1.0");
        EventHeaders.put(headers, EventHeaders.ID, entry.id());
        EventHeaders.put(headers, EventHeaders.TYPE, entry.type());
        EventHeaders.put(headers, EventHeaders.SOURCE, channel.source());
        EventHeaders.put(headers, EventHeaders.SUBJECT, id);
        EventHeaders.put(headers, EventHeaders.TIME, entry.time().toString());
        EventHeaders.put(headers, EventHeaders.SEQUENCE, Long.toString(entry.sequence()));
        EventHeaders.put(headers, EventHeaders.WORKSPACE, entry.workspaceId());
        EventHeaders.put(headers, EventHeaders.ORIGIN, entry.traceparent());
        EventHeaders.put(headers, EventHeaders.TRACEPARENT, hop);
        EventHeaders.put(headers, EventHeaders.CONTENT_TYPE, "application/json");
        return record;
    }
}
