package dev.greenroom.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The names of the CloudEvents headers on a Kafka record (binary mode), and how to read them. */
public final class EventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String SEQUENCE = "ce_sequence";
    public static final String WORKSPACE = "ce_workspaceid";
    /** The trace of the command that caused the event. */
    public static final String ORIGIN = "ce_traceparent";
    /** The trace of this hop. */
    public static final String TRACEPARENT = "traceparent";

    public static final String CONTENT_TYPE = "content-type";

    private EventHeaders() {}

    /** The header's text; null if it is missing. */
    public static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    /** Sets the header, unless there is nothing to set. */
    public static void put(Headers headers, String name, @Nullable String text) {
        if (text != null) {
            headers.remove(name).add(name, text.getBytes(UTF_8));
        }
    }
}
