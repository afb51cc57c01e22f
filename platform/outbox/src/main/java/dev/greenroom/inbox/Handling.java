package dev.greenroom.inbox;

import dev.greenroom.event.EventHeaders;
import dev.greenroom.event.EventTracing;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import reactor.core.publisher.Mono;

/** Gives one record to its handler: traced, timed, tried again. */
final class Handling {

    private final InboxSettings settings;
    private final EventTracing tracing;
    private final InboxMetrics metrics;

    Handling(InboxSettings settings, EventTracing tracing, InboxMetrics metrics) {
        this.settings = settings;
        this.tracing = tracing;
        this.metrics = metrics;
    }

    /** Completes when the event has had its effect; fails when it is given up. */
    Mono<Void> handle(Subscription subscription, ConsumerRecord<byte[], byte[]> record) {
        return Mono.defer(() -> attempt(subscription, record))
                .retryWhen(Trouble.retry(settings, () -> metrics.retried(subscription)))
                .doOnSuccess(done -> metrics.handled(subscription));
    }

    private Mono<Void> attempt(Subscription subscription, ConsumerRecord<byte[], byte[]> record) {
        var event = Envelope.read(record);
        var handler = subscription.handlers().get(event.name());
        if (handler == null) {
            return Mono.empty();
        }
        var hop = EventHeaders.text(record.headers(), EventHeaders.TRACEPARENT);
        var work = Mono.defer(() -> handler.handle(event)).timeout(settings.handleWithin(), tooSlow(settings));
        return tracing.receive(subscription.consumer(), event.type(), hop, work);
    }

    private static Mono<Void> tooSlow(InboxSettings settings) {
        Duration limit = settings.handleWithin();
        return Mono.error(() -> new IllegalStateException("the handler did not end within " + limit));
    }
}
