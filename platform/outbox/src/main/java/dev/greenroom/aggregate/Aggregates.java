package dev.greenroom.aggregate;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.greenroom.inbox.ReceivedEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The aggregates of one type, as a collection with one atomic verb: {@link #commit}. */
public final class Aggregates<S> {

    static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    private final AggregateType<S> type;
    private final MongoCollection<Document> collection;
    private final Documents<S> documents;
    private final Writer<S> writer;
    private final Clock clock;

    Aggregates(AggregateType<S> type, MongoCollection<Document> collection, Writer<S> writer, Clock clock) {
        this.type = type;
        this.collection = collection;
        this.documents = new Documents<>(type);
        this.writer = writer;
        this.clock = clock;
    }

    /** The aggregate of this id; empty if there is none. */
    public Mono<Stored<S>> find(String id) {
        return read(id, Documents.VIEW);
    }

    /** Those of the ids that exist, in no particular order. */
    public Flux<Stored<S>> findAll(Collection<String> ids) {
        return ids.isEmpty() ? Flux.empty() : query(in("_id", ids), null, 0);
    }

    /** Those whose look-up field has this value (or holds it, if it is a list). */
    public Flux<Stored<S>> findBy(String lookup, Object value) {
        return query(eq("f." + lookup, value), null, 0);
    }

    /** A page in the order of ids, after the given one. */
    public Flux<Stored<S>> list(Bson filter, @Nullable String after, int limit) {
        var from = after == null ? filter : Filters.and(filter, Filters.gt("_id", after));
        return query(from, Sorts.ascending("_id"), limit);
    }

    /** A page in an order of the caller's; the filter holds the cursor. */
    public Flux<Stored<S>> list(Bson filter, Bson sort, int limit) {
        return query(filter, sort, limit);
    }

    /** How many match; for bounded sets only. */
    public Mono<Long> count(Bson filter) {
        return Mono.from(collection.countDocuments(filter)).timeout(ANSWER_WITHIN);
    }

    /**
     * Writes state, events, applied number and reply at once.
     *
     * @return the aggregate as it is now; fails with {@link VersionConflict} or {@link TooManyPending}
     */
    public Mono<Stored<S>> commit(Commit<S> commit) {
        return writer.write(commit);
    }

    /** Keeps an immutable thing; false if the id exists already. */
    public Mono<Boolean> insertIfAbsent(String id, S state) {
        return commit(Commit.create(id, state))
                .thenReturn(true)
                .onErrorResume(VersionConflict.class, e -> Mono.just(false));
    }

    /** Removes the aggregate if it still is what was read and nothing is pending; false otherwise. */
    public Mono<Boolean> remove(Stored<S> stored) {
        var unchanged = new Document("_id", stored.id())
                .append("version", stored.version())
                .append("claim", new Document("$exists", false));
        return Mono.from(collection.deleteOne(unchanged))
                .timeout(ANSWER_WITHIN)
                .map(result -> result.getDeletedCount() == 1);
    }

    /** Gives a received event its effect once: state and applied number are one write, a duplicate changes nothing. */
    public Mono<Void> apply(String id, ReceivedEvent event, Supplier<S> initial, UnaryOperator<S> effect) {
        return applyPublishing(id, event, initial, state -> new Effect<>(effect.apply(state), List.of()));
    }

    /** The same for an effect that publishes events of its own. */
    public Mono<Void> applyPublishing(
            String id, ReceivedEvent event, Supplier<S> initial, Function<S, Effect<S>> effect) {
        return find(id).map(stored -> new Application<>(event, effect).to(stored))
                .switchIfEmpty(Mono.fromSupplier(() -> new Application<>(event, effect).to(id, initial.get())))
                .flatMap(commit -> commit.isPresent() ? commit(commit.get()).then() : Mono.<Void>empty())
                .retryWhen(Contention.retry());
    }

    /** Commands to these aggregates, with everything that makes them safe to repeat. */
    public Commands<S> commands() {
        return new Commands<>(type, this, clock);
    }

    /** Keeps the answer to a request that changed nothing. */
    Mono<Void> remember(Stored<S> stored, Commit.Remembered answer) {
        return writer.remember(stored, answer);
    }

    Mono<Stored<S>> findWithReplies(String id) {
        return read(id, Documents.WITH_REPLIES);
    }

    private Mono<Stored<S>> read(String id, Document fields) {
        return Mono.from(collection.find(eq("_id", id)).projection(fields).first())
                .timeout(ANSWER_WITHIN)
                .map(document -> documents.read(document, fields.containsKey("replies")));
    }

    private Flux<Stored<S>> query(Bson filter, @Nullable Bson sort, int limit) {
        return Flux.from(collection
                        .find(filter)
                        .projection(Documents.VIEW)
                        .sort(sort)
                        .limit(limit))
                .timeout(ANSWER_WITHIN)
                .map(document -> documents.read(document, false));
    }
}
