package dev.greenroom.outbox;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The relay's reads and writes of aggregates' documents. The fence is {@code (claim.v, claim.take)}: a write that finds
 * another fence changes nothing.
 */
final class Claims {

    static final int BATCH = 200;

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final Date LONG_AGO = Date.from(Instant.EPOCH);
    private static final Document PENDING =
            new Document("outbox", 1).append("claim", 1).append("seq", 1);
    private static final FindOneAndUpdateOptions ANSWER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER).projection(PENDING);

    private final MongoDatabase database;
    private final String owner;

    Claims(MongoDatabase database, String owner) {
        this.database = database;
        this.owner = owner;
    }

    /** Lets the sweep find claims without a scan. */
    Mono<Void> index(Channel channel) {
        return Mono.from(collection(channel)
                        .createIndex(Indexes.ascending("claim.owner"), new IndexOptions().sparse(true)))
                .timeout(ANSWER_WITHIN)
                .then();
    }

    /** Reads what is pending, fenced; renews the claim and drops what is acknowledged in the same write. */
    Mono<Pending> refresh(Line line) {
        return answered(collection(line.channel).findOneAndUpdate(fence(line), renewal(line), ANSWER));
    }

    /** Renews many claims of one collection. */
    Mono<BulkWriteResult> renew(List<Line> lines) {
        return bulk(
                lines,
                lines.stream()
                        .map(line -> new UpdateOneModel<Document>(fence(line), renewal(line)))
                        .toList());
    }

    /** Everything is acknowledged: empties the outboxes and lets the claims go, where nothing has come since. */
    Mono<BulkWriteResult> markLast(List<Line> lines) {
        var done = new Document("$set", new Document("outbox", List.of())).append("$unset", new Document("claim", 1));
        return bulk(
                lines,
                lines.stream()
                        .map(line -> new UpdateOneModel<Document>(fence(line).append("seq", line.acknowledged), done))
                        .toList());
    }

    /** Lets the claims be taken over at once; for a process that goes. */
    Mono<BulkWriteResult> release(List<Line> lines) {
        var free = new Document("$set", new Document("claim.at", LONG_AGO));
        return bulk(
                lines,
                lines.stream()
                        .map(line -> new UpdateOneModel<Document>(fence(line), free))
                        .toList());
    }

    /** How the claims of these aggregates stand; those without a claim are missing. */
    Flux<Found> look(Channel channel, List<String> ids) {
        var fields = new Document("claim", 1).append("seq", 1);
        return Flux.from(collection(channel).find(in("_id", ids)).projection(fields))
                .timeout(ANSWER_WITHIN)
                .filter(document -> document.containsKey("claim"))
                .map(document -> new Found(document.getString("_id"), Pending.of(document)));
    }

    /** What is pending in one aggregate; empty if nothing is. */
    Mono<Pending> read(Channel channel, String id) {
        return answered(collection(channel)
                .find(new Document("_id", id).append("claim", new Document("$exists", true)))
                .projection(PENDING)
                .first());
    }

    /** Notes a failed attempt, so that the count survives this process. */
    Mono<Pending> noteFailure(Line line, String error, boolean park) {
        var set = new Document("claim.attempts", line.attempts).append("claim.error", error);
        if (park) {
            set.append("claim.parked", true);
        }
        var update = new Document("$set", set).append("$currentDate", new Document("claim.at", true));
        return answered(collection(line.channel).findOneAndUpdate(fence(line), update, ANSWER));
    }

    /** Claims that nobody has renewed for so long; parked ones stay where they are. */
    Flux<Found> expired(Channel channel, Duration age) {
        return found(channel, unrenewed(age));
    }

    /** Claims of any other owner, however young. */
    Flux<Found> foreign(Channel channel) {
        return found(channel, new Document("claim.owner", new Document("$exists", true).append("$ne", owner)));
    }

    private Flux<Found> found(Channel channel, Document filter) {
        var unparked = new Document(filter).append("claim.parked", new Document("$exists", false));
        return Flux.from(collection(channel)
                        .find(unparked)
                        .projection(new Document("claim", 1).append("seq", 1))
                        .limit(500))
                .timeout(ANSWER_WITHIN)
                .map(document -> new Found(document.getString("_id"), Pending.of(document)));
    }

    /** Takes a claim over if it still is what was found, and (unless the age is null) still is not renewed. */
    Mono<Pending> takeOver(Channel channel, Found found, @Nullable Duration age) {
        var seen = found.pending().claim();
        var unchanged = (age == null ? new Document() : unrenewed(age))
                .append("_id", found.id())
                .append("claim.v", seen.v())
                .append("claim.take", seen.take())
                .append("claim.owner", seen.owner());
        var update = new Document("$set", new Document("claim.owner", owner))
                .append("$inc", new Document("claim.take", 1))
                .append("$currentDate", new Document("claim.at", true));
        return answered(collection(channel).findOneAndUpdate(unchanged, update, ANSWER));
    }

    Mono<Long> countParked(Channel channel) {
        return Mono.from(collection(channel).countDocuments(parked())).timeout(ANSWER_WITHIN);
    }

    Flux<ParkedAggregate> parked(Channel channel) {
        return Flux.from(
                        collection(channel).find(parked()).projection(new Document("claim", 1).append("outbox.seq", 1)))
                .timeout(ANSWER_WITHIN)
                .map(document -> ParkedAggregate.of(channel, document));
    }

    /** Lets a parked aggregate be tried again; false if it is not parked. */
    Mono<Boolean> unpark(Channel channel, String id) {
        var update = new Document("$unset", new Document("claim.parked", 1).append("claim.error", 1))
                .append("$set", new Document("claim.at", LONG_AGO).append("claim.attempts", 0))
                .append("$inc", new Document("claim.take", 1));
        return Mono.from(collection(channel).updateOne(new Document("_id", id).append("claim.parked", true), update))
                .timeout(ANSWER_WITHIN)
                .map(result -> result.getMatchedCount() == 1);
    }

    /** Says that this process is alive, and reads the store's clock by it. */
    Mono<Instant> storeTime() {
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        var update = new Document("$currentDate", new Document("seen", true));
        return Mono.from(database.getCollection("relays").findOneAndUpdate(new Document("_id", owner), update, options))
                .timeout(ANSWER_WITHIN)
                .map(document -> document.getDate("seen").toInstant());
    }

    /** Forgets processes that ended without a word. */
    Mono<Void> forgetTheDead(Instant now) {
        var dead = new Document("seen", new Document("$lt", Date.from(now.minus(Duration.ofDays(1)))));
        return Mono.from(database.getCollection("relays").deleteMany(dead))
                .timeout(ANSWER_WITHIN)
                .then();
    }

    /** Forgets that this process was alive. */
    Mono<Void> leave() {
        return Mono.from(database.getCollection("relays").deleteOne(new Document("_id", owner)))
                .timeout(ANSWER_WITHIN)
                .then();
    }

    /** Every claim has an owner: said so that the index of owners finds the few claims there are. */
    private static Document parked() {
        return new Document("claim.owner", new Document("$exists", true)).append("claim.parked", true);
    }

    private static Document unrenewed(Duration age) {
        var limit = new Document("$subtract", List.of("$$NOW", age.toMillis()));
        return new Document("claim.owner", new Document("$exists", true))
                .append("$expr", new Document("$lt", List.of("$claim.at", limit)));
    }

    private static Document fence(Line line) {
        return new Document("_id", line.id).append("claim.v", line.claim.v()).append("claim.take", line.claim.take());
    }

    private static Document renewal(Line line) {
        var update = new Document("$currentDate", new Document("claim.at", true));
        if (line.attempts > 0) {
            update.append("$set", new Document("claim.attempts", line.attempts));
        }
        if (line.acknowledged != Line.UNKNOWN) {
            var sent = new Document("seq", new Document("$lte", line.acknowledged));
            update.append("$pull", new Document("outbox", sent));
        }
        return update;
    }

    private Mono<BulkWriteResult> bulk(List<Line> lines, List<UpdateOneModel<Document>> updates) {
        var unordered = new BulkWriteOptions().ordered(false);
        return Mono.from(collection(lines.getFirst().channel).bulkWrite(updates, unordered))
                .timeout(ANSWER_WITHIN);
    }

    private static Mono<Pending> answered(org.reactivestreams.Publisher<Document> answer) {
        return Mono.from(answer)
                .timeout(ANSWER_WITHIN)
                .filter(document -> document.containsKey("claim"))
                .map(Pending::of);
    }

    private MongoCollection<Document> collection(Channel channel) {
        return database.getCollection(channel.collection())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /** A claim as a sweep found it. */
    record Found(String id, Pending pending) {}
}
