package dev.greenroom.inbox;

import org.jspecify.annotations.Nullable;

/**
 * How far a consumer is with one key.
 *
 * @param applied the number up to which every event has had its effect
 * @param blockedAt the event that failed for good; null while the key flows
 * @param parked the last event that waits in the dead-letter topic
 * @param gap whether it is blocked because an event is missing, not because one failed
 */
record KeyState(long applied, @Nullable Long blockedAt, long parked, boolean gap) {

    static final KeyState NEW = new KeyState(0, null, 0, false);

    boolean isBlocked() {
        return blockedAt != null;
    }

    KeyState appliedUpTo(long sequence) {
        return new KeyState(Math.max(applied, sequence), blockedAt, parked, gap);
    }
}
