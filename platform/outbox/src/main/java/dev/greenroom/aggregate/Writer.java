package dev.greenroom.aggregate;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.greenroom.event.TraceSource;
import dev.greenroom.event.UuidV7;
import dev.greenroom.outbox.Channel;
import dev.greenroom.outbox.Claim;
import dev.greenroom.outbox.Entry;
import dev.greenroom.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Carries out commits: one write each, and the relay hears of it in the same breath. */
final class Writer<S> {

    private static final int DUPLICATE_KEY = 11000;
    private static final FindOneAndUpdateOptions ANSWER = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER)
            .projection(new Document("version", 1).append("claim", 1));

    private final AggregateType<S> type;
    private final Channel channel;
    private final MongoCollection<Document> collection;
    private final Documents<S> documents;
    private final LookupIndexes indexes;
    private final Outbox outbox;
    private final Clock clock;
    private final TraceSource trace;

    Writer(
            AggregateType<S> type,
            Channel channel,
            MongoCollection<Document> collection,
            Outbox outbox,
            Clock clock,
            TraceSource trace) {
        this.type = type;
        this.channel = channel;
        this.collection = collection;
        this.documents = new Documents<>(type);
        this.indexes = new LookupIndexes(collection);
        this.outbox = outbox;
        this.clock = clock;
        this.trace = trace;
    }

    Mono<Stored<S>> write(Commit<S> commit) {
        return Mono.defer(() -> {
            var now = clock.instant();
            var entries = entries(commit, now);
            indexes.ensure(type.lookups().apply(commit.state()).keySet());
            return Bound.check(type.collection(), commit, entries) == null
                    ? write(commit, entries, now)
                    : recounted(commit).flatMap(current -> {
                        var full = Bound.check(type.collection(), current, entries);
                        return full == null ? write(current, entries, now) : Mono.error(full);
                    });
        });
    }

    /** Many commits in a row, each on the last one's answer, do not see what the relay has done meanwhile. */
    private Mono<Commit<S>> recounted(Commit<S> commit) {
        return Mono.from(collection
                        .find(new Document("_id", commit.id()))
                        .projection(new Document("outbox.n", 1))
                        .first())
                .timeout(Aggregates.ANSWER_WITHIN)
                .map(document -> commit.recounted(document))
                .switchIfEmpty(Mono.error(() -> new VersionConflict(type.collection(), commit.id())));
    }

    private Mono<Stored<S>> write(Commit<S> commit, List<Entry> entries, Instant now) {
        var ticket = outbox.begin(channel, commit.id());
        var before = commit.before();
        var written = before == null
                ? insert(commit, entries, now)
                : update(commit, before, entries, ticket.acknowledged(), now);
        return written.timeout(Aggregates.ANSWER_WITHIN)
                .doOnNext(answer -> announce(ticket, commit, answer, entries))
                .doOnError(failure -> giveUp(ticket, failure))
                .doOnCancel(ticket::unanswered)
                .map(answer -> stored(commit, entries, now));
    }

    private Mono<Document> insert(Commit<S> commit, List<Entry> entries, Instant now) {
        var document = documents.created(commit, entries, entries.isEmpty() ? null : claim(commit, now), now);
        return Mono.from(collection.insertOne(document))
                .map(inserted -> document)
                .onErrorMap(Writer::isDuplicate, e -> new VersionConflict(type.collection(), commit.id()));
    }

    private Mono<Document> update(
            Commit<S> commit, Stored<S> before, List<Entry> entries, @Nullable Long acknowledged, Instant now) {
        var unchanged = new Document("_id", commit.id()).append("version", before.version());
        var claim = entries.isEmpty() ? null : claim(commit, now);
        var update = documents.changed(commit, before, entries, claim, acknowledged, now);
        return Mono.from(collection.findOneAndUpdate(unchanged, update, ANSWER))
                .switchIfEmpty(Mono.error(() -> new VersionConflict(type.collection(), commit.id())));
    }

    /** Leaves the version alone. A commit at the same moment may drop the record; then a repeat is decided again. */
    Mono<Void> remember(Stored<S> stored, Commit.Remembered answer) {
        var unchanged = new Document("_id", stored.id()).append("version", stored.version());
        var record = Replies.write(Replies.kept(answer, stored.version(), clock.instant()));
        return Mono.from(collection.updateOne(unchanged, new Document("$push", new Document("replies", record))))
                .timeout(Aggregates.ANSWER_WITHIN)
                .flatMap(result -> result.getMatchedCount() == 1
                        ? Mono.empty()
                        : Mono.error(new VersionConflict(type.collection(), stored.id())));
    }

    private Document claim(Commit<S> commit, Instant now) {
        return new Claim(commit.versionAfter(), 0, outbox.owner()).fresh(outbox.storeTime(now));
    }

    private void announce(Outbox.Ticket ticket, Commit<S> commit, Document answer, List<Entry> entries) {
        var claim = answer.get("claim", Document.class);
        if (entries.isEmpty() || claim == null) {
            ticket.nothingPending();
        } else {
            ticket.committed(commit.versionAfter(), Claim.of(claim), entries);
        }
    }

    private static void giveUp(Outbox.Ticket ticket, Throwable failure) {
        if (failure instanceof VersionConflict) {
            ticket.nothingPending();
        } else {
            ticket.unanswered();
        }
    }

    private Stored<S> stored(Commit<S> commit, List<Entry> entries, Instant now) {
        var before = commit.before();
        var old = before == null ? Attached.NOTHING : before.attached();
        var applied = new HashMap<>(old.applied());
        applied.putAll(commit.applied());
        var bytes = entries.stream().mapToLong(entry -> entry.data().length()).sum();
        var attached = new Attached(
                old.pendingEvents() + entries.size(),
                old.pendingBytes() + bytes,
                applied,
                replies(commit, old, now),
                old.creation());
        return new Stored<>(
                commit.id(), commit.versionAfter(), commit.sequenceBefore() + entries.size(), commit.state(), attached);
    }

    private static @Nullable List<KeptReply> replies(Commit<?> commit, Attached old, Instant now) {
        var remembered = commit.remembered();
        return remembered == null || old.replies() == null || commit.before() == null
                ? old.replies()
                : Replies.with(old.replies(), Replies.kept(remembered, commit.versionAfter(), now), now);
    }

    private List<Entry> entries(Commit<S> commit, Instant now) {
        var traceparent = commit.events().isEmpty() ? null : trace.current();
        var entries = new ArrayList<Entry>();
        for (var event : commit.events()) {
            entries.add(new Entry(
                    UuidV7.next(clock).toString(),
                    commit.sequenceBefore() + entries.size() + 1,
                    type.topic() + "." + event.type() + ".v1",
                    event.workspaceId(),
                    now,
                    traceparent,
                    StateMapper.toJson(event.data())));
        }
        return entries;
    }

    private static boolean isDuplicate(Throwable failure) {
        return failure instanceof MongoWriteException write && write.getError().getCode() == DUPLICATE_KEY;
    }
}
