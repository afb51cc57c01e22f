package dev.greenroom.aggregate;

import java.time.Duration;
import reactor.util.retry.Retry;

/** How often and how soon a lost compare-and-set is tried again, always from a fresh read. */
final class Contention {

    private Contention() {}

    static Retry retry() {
        return Retry.backoff(40, Duration.ofMillis(1))
                .maxBackoff(Duration.ofMillis(50))
                .jitter(0.9)
                .filter(VersionConflict.class::isInstance)
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
    }
}
