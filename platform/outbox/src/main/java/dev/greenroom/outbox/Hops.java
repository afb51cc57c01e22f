package dev.greenroom.outbox;

import org.jspecify.annotations.Nullable;

/** Traces the way of an event to the broker as a hop of its own within the trace that caused it. */
public interface Hops {

    /** Begins a hop; called on the relay's thread. */
    Hop begin(Channel channel, Entry entry);

    /** One event's way to the broker. */
    interface Hop {

        /** What the consumer continues; null outside a trace. */
        @Nullable
        String traceparent();

        /** The broker has answered. */
        void end(@Nullable Throwable failure);
    }

    /** Records nothing and passes the origin on. */
    static Hops none() {
        return (channel, entry) -> new Hop() {
            @Override
            public @Nullable String traceparent() {
                return entry.traceparent();
            }

            @Override
            public void end(@Nullable Throwable failure) {}
        };
    }
}
