package dev.greenroom.gateway.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One bucket of permits per key; the keys that were longest unused make room, so that memory stays bounded. */
final class Buckets {

    private static final int MOST_KEYS = 10_000;

    private final int capacity;
    private final Duration refillOne;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    Buckets(int capacity, Duration refillAllIn) {
        this.capacity = capacity;
        this.refillOne = refillAllIn.dividedBy(capacity);
    }

    /** Seconds to wait until there is a permit; 0 if one was taken. */
    int take(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.max(1, (int) Math.ceil(probe.getNanosToWaitForRefill() / 1e9));
    }

    int size() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucket(String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key,
                    absent -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, refillOne))
                            .build());
        }
    }
}
