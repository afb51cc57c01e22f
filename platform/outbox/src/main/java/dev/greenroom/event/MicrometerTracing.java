package dev.greenroom.event;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Tracing by the application's tracer. */
final class MicrometerTracing implements EventTracing {

    private final Tracer tracer;
    private final Propagator propagator;
    private final ObservationRegistry observations;

    MicrometerTracing(Tracer tracer, Propagator propagator, ObservationRegistry observations) {
        this.tracer = tracer;
        this.propagator = propagator;
        this.observations = observations;
    }

    @Override
    public @Nullable String current() {
        var span = tracer.currentSpan();
        return span == null ? null : traceparent(span);
    }

    private @Nullable String traceparent(Span span) {
        var carrier = new HashMap<String, String>();
        propagator.inject(span.context(), carrier, (into, name, value) -> {
            if (into != null) {
                into.put(name, value);
            }
        });
        return carrier.get(EventHeaders.TRACEPARENT);
    }

    @Override
    public Hop send(String topic, @Nullable String origin) {
        if (origin == null) {
            return NoTracing.INSTANCE.send(topic, null);
        }
        var span = propagator
                .extract(Map.of(EventHeaders.TRACEPARENT, origin), Map::get)
                .kind(Span.Kind.PRODUCER)
                .name("send " + topic)
                .start();
        return new Sending(traceparent(span), span);
    }

    @Override
    public <T> Mono<T> receive(String consumer, String type, @Nullable String traceparent, Mono<T> work) {
        return Mono.defer(() -> {
            var observation =
                    Observation.start("greenroom.inbox", () -> received(consumer, type, traceparent), observations);
            return work.doOnError(observation::error)
                    .doFinally(end -> observation.stop())
                    .contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, observation));
        });
    }

    private static ReceiverContext<Map<String, String>> received(
            String consumer, String type, @Nullable String traceparent) {
        var context = new ReceiverContext<Map<String, String>>((carrier, key) -> carrier.get(key), Kind.CONSUMER);
        context.setCarrier(traceparent == null ? Map.of() : Map.of(EventHeaders.TRACEPARENT, traceparent));
        context.setContextualName("receive " + type);
        context.setRemoteServiceName("kafka");
        context.addLowCardinalityKeyValue(io.micrometer.common.KeyValue.of("consumer", consumer));
        return context;
    }

    private record Sending(@Nullable String traceparent, Span span) implements Hop {
        @Override
        public void end(@Nullable Throwable failure) {
            if (failure != null) {
                span.error(failure);
            }
            span.end();
        }
    }
}
