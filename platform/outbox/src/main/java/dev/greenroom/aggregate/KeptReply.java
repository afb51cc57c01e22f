package dev.greenroom.aggregate;

import java.time.Duration;
import java.time.Instant;

/** One idempotency record inside an aggregate's document. */
record KeptReply(String key, String requestHash, Instant at, long version, Reply reply) {

    static final Duration KEPT = Duration.ofHours(24);

    boolean youngerThan(Instant now) {
        return at.plus(KEPT).isAfter(now);
    }

    int size() {
        return reply.body().length() + reply.headers().toString().length();
    }
}
