package dev.greenroom.outbox;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The pending events of one aggregate whose claim is ours, in the order in which they must first be seen.
 *
 * <p>Belongs to the relay's thread; only {@link #acknowledged} and {@link #committing} are read by others.
 */
final class Line {

    static final long UNKNOWN = -1;

    /** What the line is busy with; at most one thing at a time. */
    enum Doing {
        NOTHING,
        SENDING,
        /** for the answer of a commit that comes first */
        MISSING_ONE,
        /** after a failure */
        PAUSING,
        READING,
        MARKING,
        PARKED
    }

    final Channel channel;
    final String id;
    final Claim claim;
    final AtomicInteger committing = new AtomicInteger();
    final TreeMap<Long, Entry> queue = new TreeMap<>();

    volatile long acknowledged = UNKNOWN;
    Doing doing = Doing.NOTHING;
    int attempts;
    long idleSince;
    long renewedAt;
    private long next = UNKNOWN;

    Line(Channel channel, String id, Claim claim, long now) {
        this.channel = channel;
        this.id = id;
        this.claim = claim;
        this.renewedAt = now;
    }

    LineKey key() {
        return new LineKey(channel.collection(), id);
    }

    /** The outbox holds nothing before this number. */
    void startAt(long sequence) {
        next = Math.max(next, sequence);
    }

    void add(List<Entry> entries) {
        entries.stream()
                .filter(entry -> entry.sequence() > acknowledged)
                .forEach(entry -> queue.putIfAbsent(entry.sequence(), entry));
    }

    /** Takes what the store says is pending for the whole truth. */
    void load(List<Entry> pending) {
        add(pending);
        if (!queue.isEmpty()) {
            next = queue.firstKey();
        }
    }

    /** The event to send now; null if there is none or one before it is missing. */
    @Nullable
    Entry ready() {
        var first = queue.firstEntry();
        return first != null && first.getKey() == next ? first.getValue() : null;
    }

    /** Whether events are known but not the one that comes first. */
    boolean hasGap() {
        return !queue.isEmpty() && queue.firstKey() != next;
    }

    void acknowledge(Entry entry) {
        acknowledged = entry.sequence();
        next = entry.sequence() + 1;
        queue.headMap(next).clear();
        attempts = 0;
    }

    /** Whether all that is known is acknowledged and nothing of ours is on its way. */
    boolean isIdle() {
        return doing == Doing.NOTHING && queue.isEmpty() && acknowledged != UNKNOWN && committing.get() == 0;
    }

    boolean isIdleSince(long moment) {
        return isIdle() && idleSince <= moment;
    }
}
