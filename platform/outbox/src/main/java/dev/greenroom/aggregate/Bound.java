package dev.greenroom.aggregate;

import dev.greenroom.outbox.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much may wait for the broker in one document. Ordinary commits stop a quarter short, so that what must never be turned
 * away (submit, end, revoke) still fits.
 */
final class Bound {

    static final int MOST_EVENTS = 256;
    static final long MOST_BYTES = 2L << 20;

    private Bound() {}

    static @Nullable TooManyPending check(String collection, Commit<?> commit, List<Entry> entries) {
        var before = commit.before();
        if (before == null || entries.isEmpty() || before.attached().pendingEvents() == 0) {
            return null;
        }
        int events = before.attached().pendingEvents() + entries.size();
        long bytes = before.attached().pendingBytes()
                + entries.stream().mapToLong(entry -> entry.data().length()).sum();
        var share = commit.mustFit() ? 4 : 3;
        return events > MOST_EVENTS / 4 * share || bytes > MOST_BYTES / 4 * share
                ? new TooManyPending(collection, commit.id(), events, bytes)
                : null;
    }
}
