package dev.greenroom.inbox;

import dev.greenroom.event.EventHeaders;
import dev.greenroom.outbox.Sender;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import reactor.core.publisher.Mono;

/** Puts records aside with the cause and with all headers that they came with. */
final class DeadLetterTopic {

    private final Sender sender;
    private final Clock clock;
    private final InboxMetrics metrics;

    DeadLetterTopic(Sender sender, Clock clock, InboxMetrics metrics) {
        this.sender = sender;
        this.clock = clock;
        this.metrics = metrics;
    }

    Mono<Void> put(Subscription subscription, ConsumerRecord<byte[], byte[]> record, String cause) {
        return Mono.defer(() -> sender.send(letter(subscription, record, cause)))
                .doOnSuccess(sent -> metrics.deadLettered(subscription));
    }

    private ProducerRecord<byte[], byte[]> letter(
            Subscription subscription, ConsumerRecord<byte[], byte[]> record, String cause) {
        var letter = new ProducerRecord<>(subscription.deadLetterTopic(), record.key(), record.value());
        record.headers().forEach(header -> letter.headers().add(header));
        var headers = letter.headers();
        EventHeaders.put(headers, "dlt-consumer", subscription.consumer());
        EventHeaders.put(headers, "dlt-cause", cause);
        EventHeaders.put(headers, "dlt-at", clock.instant().toString());
        EventHeaders.put(headers, "dlt-topic", record.topic());
        EventHeaders.put(headers, "dlt-partition", Integer.toString(record.partition()));
        EventHeaders.put(headers, "dlt-offset", Long.toString(record.offset()));
        return letter;
    }
}
