package dev.greenroom.aggregate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the document holds beside the state, as far as the next commit must know it.
 *
 * @param pendingEvents at most so many; the relay has brought some of them to the broker since
 * @param replies null if they were not read
 */
record Attached(
        int pendingEvents,
        long pendingBytes,
        Map<String, Long> applied,
        @Nullable List<KeptReply> replies,
        @Nullable KeptReply creation) {

    static final Attached NOTHING = new Attached(0, 0, Map.of(), List.of(), null);

    List<KeptReply> knownReplies() {
        return replies == null ? List.of() : replies;
    }
}
