package dev.greenroom.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.greenroom.outbox.Node;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The store and the broker by themselves, as the measure of what is possible. */
final class Raw {

    private static final String STATE = "s".repeat(560);
    private static final byte[] EVENT = "e".repeat(300).getBytes();

    private final MongoCollection<Document> collection;
    private final AtomicLong next = new AtomicLong();

    Raw(String database) {
        collection =
                Node.database(database).getCollection("raw").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        Flux.range(0, 1000)
                .flatMap(i -> collection.insertOne(new Document("_id", "raw-" + i).append("version", 0L)), 16)
                .blockLast();
    }

    /** Updates of one document each, found by its id and answered with its new version. */
    long updates(int writers, Duration duration) {
        var options = new FindOneAndUpdateOptions()
                .returnDocument(ReturnDocument.AFTER)
                .projection(new Document("version", 1));
        return Writers.loop(writers, duration, () -> {
            var id = new Document("_id", "raw-" + next.incrementAndGet() % 1000);
            var update = new Document("$set", new Document("body", STATE)).append("$inc", new Document("version", 1L));
            return Mono.from(collection.findOneAndUpdate(id, update, options));
        });
    }

    /** Records of 300 bytes, each acknowledged before its writer sends the next. */
    static long records(String servers, String topic, int writers, Duration duration) {
        var settings = Map.<String, Object>of("bootstrap.servers", servers, "acks", "all", "linger.ms", 0);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var keys = new AtomicLong();
            return Writers.loop(
                    writers,
                    duration,
                    () -> Mono.create(sink -> {
                        var key = ("key-" + keys.incrementAndGet() % 1000).getBytes();
                        producer.send(new ProducerRecord<>(topic, key, EVENT), (metadata, failure) -> {
                            if (failure == null) {
                                sink.success(List.of());
                            } else {
                                sink.error(failure);
                            }
                        });
                    }));
        }
    }
}
