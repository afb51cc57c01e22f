package dev.greenroom.outbox;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A pending event as it stands in the aggregate's {@code outbox} array. */
public record Entry(
        String id,
        long sequence,
        String type,
        String workspaceId,
        Instant time,
        @Nullable String traceparent,
        String data) {

    /** As it is stored; {@code n} is its size, so that the bound is checked without reading the payloads. */
    public Document toDocument() {
        var document = new Document("id", id)
                .append("seq", sequence)
                .append("n", data.length())
                .append("type", type)
                .append("ws", workspaceId)
                .append("at", Date.from(time))
                .append("data", data);
        return traceparent == null ? document : document.append("tp", traceparent);
    }

    static Entry of(Document document) {
        return new Entry(
                document.getString("id"),
                document.get("seq", Number.class).longValue(),
                document.getString("type"),
                document.getString("ws"),
                document.getDate("at").toInstant(),
                document.getString("tp"),
                document.getString("data"));
    }
}
