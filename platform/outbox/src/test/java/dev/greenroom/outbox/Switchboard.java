package dev.greenroom.outbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Real producers whose records a test can hold back, or have refused. */
final class Switchboard implements Supplier<Producer<byte[], byte[]>> {

    volatile Predicate<String> refused = key -> false;
    private volatile boolean holding;
    private final Queue<Runnable> held = new ConcurrentLinkedQueue<>();

    void hold() {
        holding = true;
    }

    int heldBack() {
        return held.size();
    }

    void letGo() {
        holding = false;
        for (var send = held.poll(); send != null; send = held.poll()) {
            send.run();
        }
    }

    @Override
    public Producer<byte[], byte[]> get() {
        var properties = new HashMap<String, Object>(Node.kafka());
        properties.putAll(Map.of("acks", "all", "max.block.ms", 500));
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer()) {
            @Override
            public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, Callback callback) {
                if (refused.test(new String(record.key()))) {
                    callback.onCompletion(null, new RecordTooLargeException("too large for this test"));
                    return CompletableFuture.completedFuture(null);
                }
                if (holding) {
                    held.add(() -> super.send(record, callback));
                    return CompletableFuture.completedFuture(null);
                }
                return super.send(record, callback);
            }
        };
    }
}
