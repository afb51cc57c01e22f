package dev.greenroom.inbox;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps how far each consumer is with each key. A position is written after the effects, so it is never ahead of them. */
final class KeyStates {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> collection;
    private final Clock clock;

    KeyStates(MongoDatabase database, Clock clock) {
        this.collection = database.getCollection("inbox")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        this.clock = clock;
    }

    /** Lets the few blocked keys be found without a scan over all that ever had an event. */
    Mono<Void> index() {
        return Mono.from(collection.createIndex(Indexes.ascending("blockedAt"), new IndexOptions().sparse(true)))
                .timeout(ANSWER_WITHIN)
                .then();
    }

    /** The states of these keys as far as there are any. */
    Mono<Map<String, KeyState>> load(Subscription subscription, Collection<String> keys) {
        var ids = keys.stream().map(key -> id(subscription, key)).toList();
        return Flux.from(collection.find(in("_id", ids)))
                .timeout(ANSWER_WITHIN)
                .collect(Collectors.toMap(document -> document.getString("key"), KeyStates::read));
    }

    Mono<KeyState> load(Subscription subscription, String key) {
        return Mono.from(collection
                        .find(new Document("_id", id(subscription, key)))
                        .first())
                .timeout(ANSWER_WITHIN)
                .map(KeyStates::read)
                .defaultIfEmpty(KeyState.NEW);
    }

    /** Notes that everything up to these numbers has had its effect. */
    Mono<Void> advance(Subscription subscription, Map<String, Long> applied) {
        if (applied.isEmpty()) {
            return Mono.empty();
        }
        var updates = applied.entrySet().stream()
                .map(entry -> new UpdateOneModel<Document>(
                        new Document("_id", id(subscription, entry.getKey())),
                        advance(subscription, entry.getKey(), entry.getValue()),
                        UPSERT))
                .toList();
        return Mono.from(collection.bulkWrite(updates, new BulkWriteOptions().ordered(false)))
                .timeout(ANSWER_WITHIN)
                .then();
    }

    private static Document advance(Subscription subscription, String key, long applied) {
        return named(subscription, key).append("$max", new Document("applied", applied));
    }

    /** Blocks the key at the event that failed for good. */
    Mono<Void> block(Subscription subscription, String key, long sequence, String cause, boolean gap) {
        var set = new Document("blockedAt", sequence)
                .append("cause", cause)
                .append("gap", gap)
                .append("since", Date.from(clock.instant()));
        var update = named(subscription, key).append("$max", new Document("parked", sequence).append("applied", 0L));
        update.get("$set", Document.class).putAll(set);
        return Mono.from(collection.updateOne(new Document("_id", id(subscription, key)), update, UPSERT))
                .timeout(ANSWER_WITHIN)
                .then();
    }

    /** Notes that one more event waits behind the blocked one; false if the key flows again. */
    Mono<Boolean> park(Subscription subscription, String key, long sequence) {
        var blocked = new Document("_id", id(subscription, key)).append("blockedAt", new Document("$exists", true));
        var update = new Document("$max", new Document("parked", sequence));
        return Mono.from(collection.updateOne(blocked, update))
                .timeout(ANSWER_WITHIN)
                .map(result -> result.getMatchedCount() == 1);
    }

    /** Lets the key flow again, unless more has been parked than the replay has seen. */
    Mono<Boolean> unblock(Subscription subscription, String key, long lastReplayed) {
        var seen = new Document("_id", id(subscription, key)).append("parked", lastReplayed);
        var update = new Document(
                        "$unset",
                        new Document("blockedAt", 1)
                                .append("cause", 1)
                                .append("gap", 1)
                                .append("since", 1))
                .append("$max", new Document("applied", lastReplayed));
        return Mono.from(collection.updateOne(seen, update))
                .timeout(ANSWER_WITHIN)
                .map(result -> result.getMatchedCount() == 1);
    }

    /** All blocked keys of all consumers. */
    Flux<BlockedKey> blocked() {
        return Flux.from(collection.find(exists("blockedAt")))
                .timeout(ANSWER_WITHIN)
                .map(document -> new BlockedKey(
                        document.getString("consumer"),
                        document.getString("topic"),
                        document.getString("key"),
                        number(document, "blockedAt"),
                        number(document, "parked"),
                        document.getString("cause"),
                        document.getDate("since").toInstant()));
    }

    private static Document named(Subscription subscription, String key) {
        return new Document(
                "$set",
                new Document("consumer", subscription.consumer())
                        .append("topic", subscription.topic())
                        .append("key", key));
    }

    private static KeyState read(Document document) {
        var blockedAt = document.get("blockedAt") instanceof Number number ? (Long) number.longValue() : null;
        return new KeyState(
                number(document, "applied"), blockedAt, number(document, "parked"), document.getBoolean("gap", false));
    }

    private static long number(Document document, String field) {
        return document.get(field) instanceof Number number ? number.longValue() : 0;
    }

    private static String id(Subscription subscription, String key) {
        return subscription.consumer() + "|" + subscription.topic() + "|" + key;
    }
}
