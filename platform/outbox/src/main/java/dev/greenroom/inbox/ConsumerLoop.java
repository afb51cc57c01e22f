package dev.greenroom.inbox;

import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/**
 * Reads all topics of one consumer on a thread of its own. A partition is paused while its records are worked off, so that
 * the thread goes on polling: a long wait for the store loses no partition, and one slow key delays no other partition.
 */
final class ConsumerLoop implements ConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLoop.class);

    private record Done(TopicPartition partition, Disposable work, long nextOffset) {}

    private final String name;
    private final Map<String, Subscription> subscriptions;
    private final InboxParts parts;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Map<TopicPartition, Partition> partitions = new HashMap<>();
    private final Map<TopicPartition, Disposable> working = new HashMap<>();
    private final Queue<Done> done = new ConcurrentLinkedQueue<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Consumer<byte[], byte[]> current;

    ConsumerLoop(
            String name,
            Map<String, Subscription> subscriptions,
            InboxParts parts,
            Supplier<Consumer<byte[], byte[]>> consumers) {
        this.name = name;
        this.subscriptions = subscriptions;
        this.parts = parts;
        this.consumers = consumers;
    }

    void start() {
        Thread.ofPlatform().name("inbox-" + name).daemon().start(this::run);
    }

    /** From any thread. What is being worked on is read again later. */
    void stop() {
        stopping.countDown();
        wakeUp();
    }

    private void wakeUp() {
        var consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void run() {
        while (!isStopping()) {
            try (var consumer = consumers.get();
                    var metrics = new KafkaClientMetrics(consumer)) {
                metrics.bindTo(parts.metrics().registry());
                current = consumer;
                consumer.subscribe(subscriptions.keySet(), this);
                read(consumer);
            } catch (KafkaException failure) {
                LOG.error("{} cannot read and begins again", name, failure);
                onPartitionsLost(List.copyOf(partitions.keySet()));
                pause();
            }
        }
    }

    private void pause() {
        try {
            var _ = stopping.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    private void read(Consumer<byte[], byte[]> consumer) {
        while (!isStopping()) {
            var records = poll(consumer);
            for (var partition : records.partitions()) {
                begin(consumer, partition, records.records(partition));
            }
            commit(consumer, finished(consumer));
        }
        onPartitionsRevoked(List.copyOf(working.keySet()));
    }

    private static ConsumerRecords<byte[], byte[]> poll(Consumer<byte[], byte[]> consumer) {
        try {
            return consumer.poll(Duration.ofSeconds(1));
        } catch (WakeupException somethingIsDone) {
            return ConsumerRecords.empty();
        }
    }

    private void begin(
            Consumer<byte[], byte[]> consumer,
            TopicPartition topicPartition,
            List<ConsumerRecord<byte[], byte[]>> records) {
        consumer.pause(List.of(topicPartition));
        var work = Disposables.swap();
        working.put(topicPartition, work);
        var partition = partitions.computeIfAbsent(topicPartition, this::partition);
        var end = new Done(topicPartition, work, records.getLast().offset() + 1);
        work.update(Mono.defer(() -> partition.work(records))
                .doOnError(failure -> LOG.error("{} works on {} again", name, topicPartition, failure))
                .retryWhen(Trouble.endless(parts.settings()))
                .subscribe(nothing -> {}, failure -> LOG.error("{} gave up", name, failure), () -> {
                    done.add(end);
                    wakeUp();
                }));
    }

    private Partition partition(TopicPartition topicPartition) {
        var subscription = subscriptions.get(topicPartition.topic());
        if (subscription == null) {
            throw new IllegalStateException("not subscribed to " + topicPartition);
        }
        return new Partition(subscription, parts);
    }

    /** What has been worked off since; its partitions flow again. */
    private Map<TopicPartition, OffsetAndMetadata> finished(Consumer<byte[], byte[]> consumer) {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var end = done.poll(); end != null; end = done.poll()) {
            if (working.remove(end.partition(), end.work())) {
                offsets.put(end.partition(), new OffsetAndMetadata(end.nextOffset()));
            }
        }
        consumer.resume(offsets.keySet());
        return offsets;
    }

    private void commit(Consumer<byte[], byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> offsets) {
        if (!offsets.isEmpty()) {
            consumer.commitAsync(offsets, (committed, failure) -> {
                if (failure != null) {
                    LOG.warn("{} could not note its offsets, events may come again: {}", name, failure.toString());
                }
            });
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        LOG.debug("{} reads {}", name, assigned);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        var consumer = current;
        if (consumer != null) {
            var offsets = finished(consumer);
            if (!offsets.isEmpty()) {
                consumer.commitSync(offsets, Duration.ofSeconds(2));
            }
        }
        onPartitionsLost(revoked);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
        for (var partition : lost) {
            partitions.remove(partition);
            var work = working.remove(partition);
            if (work != null) {
                work.dispose();
            }
        }
    }
}
