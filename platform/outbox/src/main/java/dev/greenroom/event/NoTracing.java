package dev.greenroom.event;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Without a tracer the origin travels on unchanged. */
enum NoTracing implements EventTracing {
    INSTANCE;

    private record PassedOn(@Nullable String traceparent) implements Hop {
        @Override
        public void end(@Nullable Throwable failure) {}
    }

    @Override
    public @Nullable String current() {
        return null;
    }

    @Override
    public Hop send(String topic, @Nullable String origin) {
        return new PassedOn(origin);
    }

    @Override
    public <T> Mono<T> receive(String consumer, String type, @Nullable String traceparent, Mono<T> work) {
        return work;
    }
}
