package dev.greenroom.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.greenroom.event.EventHeaders;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads a record's envelope. */
final class Envelope {

    private Envelope() {}

    /** Without a key and a number nothing can be said about order; such a record is no event of ours. */
    static @Nullable Long sequence(ConsumerRecord<byte[], byte[]> record) {
        var text = EventHeaders.text(record.headers(), EventHeaders.SEQUENCE);
        try {
            return text == null || record.key() == null ? null : Long.valueOf(text);
        } catch (NumberFormatException malformed) {
            return null;
        }
    }

    static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), UTF_8);
    }

    /** Fails if a header is missing or the payload is no JSON. */
    static ReceivedEvent read(ConsumerRecord<byte[], byte[]> record) {
        var headers = record.headers();
        return new ReceivedEvent(
                required(record, EventHeaders.ID),
                required(record, EventHeaders.TYPE),
                required(record, EventHeaders.SOURCE),
                required(record, EventHeaders.SUBJECT),
                Long.parseLong(required(record, EventHeaders.SEQUENCE)),
                required(record, EventHeaders.WORKSPACE),
                EventHeaders.text(headers, EventHeaders.ORIGIN),
                Payloads.parse(record.value()),
                Instant.parse(required(record, EventHeaders.TIME)));
    }

    private static String required(ConsumerRecord<byte[], byte[]> record, String name) {
        var text = EventHeaders.text(record.headers(), name);
        if (text == null) {
            throw new IllegalArgumentException("the record has no header " + name);
        }
        return text;
    }
}
