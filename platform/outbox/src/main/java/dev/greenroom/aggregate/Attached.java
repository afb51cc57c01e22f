package dev.greenroom.aggregate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the document holds beside the state, as far as the next commit must know it. */
record Attached(
        int pendingEvents,
        long pendingBytes,
        Map<String, Long> applied,
        List<KeptReply> replies,
        @Nullable KeptReply creation) {

    static final Attached NOTHING = new Attached(0, 0, Map.of(), List.of(), null);
}
