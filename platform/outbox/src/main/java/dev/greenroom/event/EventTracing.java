package dev.greenroom.event;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Keeps one trace from the command to the last consumer's write, across the broker. */
public interface EventTracing extends TraceSource {

    /** Begins the hop of an event to the broker, within the trace that caused the event. */
    Hop send(String topic, @Nullable String origin);

    /** Does the work as a hop that continues the trace it was received in. */
    <T> Mono<T> receive(String consumer, String type, @Nullable String traceparent, Mono<T> work);

    /** One event's way to the broker. */
    interface Hop {

        /** What the consumer continues; null outside a trace. */
        @Nullable
        String traceparent();

        /** The broker has answered. */
        void end(@Nullable Throwable failure);
    }

    /** Records nothing and passes the origin on. */
    static EventTracing none() {
        return NoTracing.INSTANCE;
    }
}
