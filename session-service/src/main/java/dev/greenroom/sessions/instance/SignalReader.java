package dev.greenroom.sessions.instance;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what is said from now on, on a thread of its own; begins again when the broker comes back. */
final class SignalReader implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SignalReader.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final java.util.function.Consumer<byte[]> heard;
    private final CountDownLatch stopping = new CountDownLatch(1);

    SignalReader(Supplier<Consumer<byte[], byte[]>> consumers, java.util.function.Consumer<byte[]> heard) {
        this.consumers = consumers;
        this.heard = heard;
    }

    /** From any thread; what is heard until the present poll returns is still told. */
    void stop() {
        stopping.countDown();
    }

    @Override
    public void run() {
        while (!isStopping()) {
            try (var consumer = consumers.get()) {
                read(consumer);
            } catch (KafkaException away) {
                LOG.debug("Other instances cannot be heard", away);
            }
            pause();
        }
    }

    private void read(Consumer<byte[], byte[]> consumer) {
        var partitions = consumer.partitionsFor(Signals.TOPIC, ANSWER_WITHIN).stream()
                .map(info -> new TopicPartition(Signals.TOPIC, info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            return;
        }
        begin(consumer, partitions);
        while (!isStopping()) {
            consumer.poll(POLL).forEach(signal -> heard.accept(signal.value()));
        }
    }

    private static void begin(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
    }

    private void pause() {
        try {
            var _ = stopping.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}
