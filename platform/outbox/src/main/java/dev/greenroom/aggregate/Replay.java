package dev.greenroom.aggregate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Recognises a request that has been answered before. */
final class Replay {

    private Replay() {}

    /** A create's key never lapses: the aggregate itself is the record. */
    static Outcome ofCreation(IdempotentRequest request, Stored<?> stored) {
        var creation = stored.attached().creation();
        return creation == null ? Refusals.keyReused() : outcome(creation, request);
    }

    static @Nullable Outcome ofChange(IdempotentRequest request, Stored<?> stored, Instant now) {
        var key = Replies.key(request);
        return stored.attached().knownReplies().stream()
                .filter(reply -> reply.key().equals(key) && reply.youngerThan(now))
                .findFirst()
                .map(reply -> outcome(reply, request))
                .orElse(null);
    }

    private static Outcome outcome(KeptReply kept, IdempotentRequest request) {
        return kept.requestHash().equals(request.requestHash())
                ? new Outcome.Done(kept.reply(), kept.version(), true)
                : Refusals.keyReused();
    }
}
