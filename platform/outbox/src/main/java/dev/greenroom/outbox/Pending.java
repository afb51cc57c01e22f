package dev.greenroom.outbox;

import java.util.List;
import org.bson.Document;

/** What an aggregate's document says about its pending events. */
record Pending(Claim claim, long sequence, int attempts, boolean parked, List<Entry> entries) {

    static Pending of(Document document) {
        var claim = document.get("claim", Document.class);
        return new Pending(
                Claim.of(claim),
                document.get("seq", Number.class).longValue(),
                claim.getInteger("attempts", 0),
                claim.containsKey("parked"),
                document.getList("outbox", Document.class, List.of()).stream()
                        .map(Entry::of)
                        .toList());
    }
}
