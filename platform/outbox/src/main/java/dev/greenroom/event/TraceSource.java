package dev.greenroom.event;

import org.jspecify.annotations.Nullable;

/** Says which trace the current work belongs to. */
@FunctionalInterface
public interface TraceSource {

    /** The current span as a W3C {@code traceparent}; null outside a trace. */
    @Nullable
    String current();

    /** No tracing. */
    static TraceSource none() {
        return () -> null;
    }
}
