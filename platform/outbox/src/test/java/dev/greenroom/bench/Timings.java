package dev.greenroom.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Durations of one run and their percentiles. */
final class Timings {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long duration) {
        nanos.add(Math.max(0, duration));
    }

    /** {@code p50/p99} in milliseconds. */
    String percentiles() {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? "-" : "%.1f / %.1f".formatted(at(sorted, 0.5), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        var value = sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
        return value / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
