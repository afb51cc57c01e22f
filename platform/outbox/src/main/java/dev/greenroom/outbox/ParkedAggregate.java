package dev.greenroom.outbox;

import java.util.List;
import org.bson.Document;

/**
 * An aggregate whose next event the broker refuses; later events wait behind it.
 *
 * @param firstPending the number of the refused event
 */
public record ParkedAggregate(
        String collection, String id, long firstPending, int pending, int attempts, String error) {

    static ParkedAggregate of(Channel channel, Document document) {
        var claim = document.get("claim", Document.class);
        var outbox = document.getList("outbox", Document.class, List.of());
        var first = outbox.isEmpty()
                ? 0
                : outbox.getFirst().get("seq", Number.class).longValue();
        return new ParkedAggregate(
                channel.collection(),
                document.getString("_id"),
                first,
                outbox.size(),
                claim.getInteger("attempts", 0),
                claim.get("error", ""));
    }
}
