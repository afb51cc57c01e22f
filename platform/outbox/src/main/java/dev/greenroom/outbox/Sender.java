package dev.greenroom.outbox;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Hands records to the producer on a thread of its own, because {@code send} blocks while the broker is away. */
public final class Sender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final long RESPITE = Duration.ofMillis(500).toNanos();

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Scheduler thread =
            Schedulers.newBoundedElastic(1, Integer.MAX_VALUE, "outbox-sender", Integer.MAX_VALUE, true);

    private @Nullable Producer<byte[], byte[]> producer;
    private long awayUntil = System.nanoTime();

    Sender(Supplier<Producer<byte[], byte[]>> producers) {
        this.producers = producers;
    }

    /** Hears of the broker's answer, on a thread that must not be kept. */
    @FunctionalInterface
    interface Answer {
        void answered(@Nullable Throwable failure);
    }

    void send(ProducerRecord<byte[], byte[]> record, Answer answer) {
        try {
            thread.schedule(() -> sendNow(record, answer));
        } catch (RejectedExecutionException closed) {
            answer.answered(closed);
        }
    }

    /** Sends the record; completes when the broker has it. */
    public Mono<Void> send(ProducerRecord<byte[], byte[]> record) {
        return Mono.create(sink -> send(record, failure -> {
            if (failure == null) {
                sink.success();
            } else {
                sink.error(failure);
            }
        }));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback hears the same
    private void sendNow(ProducerRecord<byte[], byte[]> record, Answer answer) {
        if (System.nanoTime() - awayUntil < 0) {
            answer.answered(new TimeoutException("the broker did not answer a moment ago"));
            return;
        }
        try {
            producer().send(record, (metadata, failure) -> answer.answered(failure));
        } catch (TimeoutException away) {
            // Every further send would block just as long; thousands of lines may be waiting behind this one.
            awayUntil = System.nanoTime() + RESPITE;
            answer.answered(away);
        } catch (KafkaException | IllegalStateException failure) {
            renewProducer(failure);
            answer.answered(failure);
        }
    }

    private Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    private void renewProducer(RuntimeException failure) {
        if (producer != null && !Failures.isPoison(failure)) {
            LOG.warn("The producer is of no more use and is made anew", failure);
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    /** Opens the producer, so that the first event does not wait for it. */
    void warmUp() {
        thread.schedule(() -> {
            try {
                producer();
            } catch (KafkaException failure) {
                LOG.warn("No producer yet: {}", failure.getMessage());
            }
        });
    }

    @Override
    public void close() {
        thread.schedule(() -> {
            if (producer != null) {
                producer.close(Duration.ofSeconds(1));
            }
        });
        thread.disposeGracefully()
                .timeout(Duration.ofSeconds(2))
                .onErrorComplete()
                .subscribe();
    }
}
