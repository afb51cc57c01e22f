package dev.greenroom.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Matches each commit's acknowledgement with the consumer's sight of its event, whichever comes first. */
final class Flights {

    final AtomicLong committed = new AtomicLong();
    final AtomicLong delivered = new AtomicLong();
    private final Map<String, Long> open = new ConcurrentHashMap<>();
    private volatile Timings timings = new Timings();

    void begin() {
        timings = new Timings();
        committed.set(0);
        delivered.set(0);
    }

    void committed(String event) {
        committed.incrementAndGet();
        var seen = open.putIfAbsent(event, System.nanoTime());
        if (seen != null) {
            open.remove(event);
            timings.add(0);
        }
    }

    void seen(String event) {
        delivered.incrementAndGet();
        long now = System.nanoTime();
        var acknowledged = open.putIfAbsent(event, now);
        if (acknowledged != null) {
            open.remove(event);
            timings.add(now - acknowledged);
        }
    }

    Timings timings() {
        return timings;
    }

    /** How many committed events no consumer has seen yet. */
    long underWay() {
        return open.size();
    }
}
