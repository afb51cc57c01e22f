package dev.greenroom.inbox;

import java.time.Instant;

/**
 * A key whose events wait in the dead-letter topic.
 *
 * @param blockedAt the event that failed for good, or that came after a missing one
 * @param parked the last event that waits
 */
public record BlockedKey(
        String consumer, String topic, String key, long blockedAt, long parked, String cause, Instant since) {}
