package dev.greenroom.aggregate;

import dev.greenroom.outbox.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The shape of an aggregate's document: reading it, and the two writes of a commit. */
final class Documents<S> {

    /** Without the payloads of pending events and without replies: what a mere reader needs. */
    static final Document VIEW = new Document("version", 1)
            .append("seq", 1)
            .append("body", 1)
            .append("applied", 1)
            .append("outbox.n", 1);

    /** With the replies, for a command that may be a replay. */
    static final Document WITH_REPLIES = new Document(VIEW).append("replies", 1).append("creation", 1);

    private final AggregateType<S> type;

    Documents(AggregateType<S> type) {
        this.type = type;
    }

    /** @param complete whether the replies were asked for */
    Stored<S> read(Document document, boolean complete) {
        return new Stored<>(
                document.getString("_id"),
                number(document, "version"),
                number(document, "seq"),
                StateMapper.toState(document.get("body", Document.class), type.stateType()),
                attached(document, complete));
    }

    static Attached pending(Document document, Attached known) {
        var counted = attached(document, false);
        return new Attached(
                counted.pendingEvents(), counted.pendingBytes(), known.applied(), known.replies(), known.creation());
    }

    private static Attached attached(Document document, boolean complete) {
        var pending = document.getList("outbox", Document.class, List.of());
        var applied = new HashMap<String, Long>();
        document.get("applied", new Document())
                .forEach((key, value) -> applied.put(FieldNames.read(key), ((Number) value).longValue()));
        var creation = document.get("creation", Document.class);
        return new Attached(
                pending.size(),
                pending.stream().mapToLong(entry -> number(entry, "n")).sum(),
                applied,
                complete ? Replies.read(document.getList("replies", Document.class, List.of())) : null,
                creation == null ? null : Replies.read(creation));
    }

    /** The document of a creating commit; {@code claim} only if there are events. */
    Document created(Commit<S> commit, List<Entry> entries, @Nullable Document claim, Instant now) {
        var document = new Document("_id", commit.id())
                .append("version", 1L)
                .append("seq", (long) entries.size())
                .append("body", body(commit))
                .append("f", lookups(commit.state()))
                .append("applied", applied(commit.applied()))
                .append("outbox", entries.stream().map(Entry::toDocument).toList());
        if (claim != null) {
            document.append("claim", claim);
        }
        if (commit.remembered() != null) {
            document.append("creation", Replies.write(Replies.kept(commit.remembered(), 1, now)));
        }
        return document;
    }

    /**
     * The update of a changing commit. {@code $min} takes the claim only if it is free, {@code $slice} drops what the broker
     * has acknowledged, so that one attempt is always enough.
     */
    Document changed(
            Commit<S> commit,
            Stored<S> before,
            List<Entry> entries,
            @Nullable Document claim,
            @Nullable Long acknowledged,
            Instant now) {
        var set = new Document("body", body(commit)).append("f", lookups(commit.state()));
        commit.applied().forEach((key, number) -> set.append("applied." + FieldNames.stored(key), number));
        var push = new Document();
        if (commit.remembered() != null) {
            var kept = Replies.kept(commit.remembered(), commit.versionAfter(), now);
            remember(before.attached().replies(), kept, now, set, push);
        }
        var update = new Document("$set", set).append("$inc", increments(entries.size()));
        if (!entries.isEmpty()) {
            push.append("outbox", push(before, entries, acknowledged));
            update.append("$min", new Document("claim", claim));
        }
        return push.isEmpty() ? update : update.append("$push", push);
    }

    /** Where the old replies were not read they stay; they are pruned by the next command that reads them. */
    private static void remember(
            @Nullable List<KeptReply> replies, KeptReply kept, Instant now, Document set, Document push) {
        if (replies == null) {
            push.append("replies", Replies.write(kept));
        } else {
            var all = Replies.with(replies, kept, now);
            set.append("replies", all.stream().map(Replies::write).toList());
        }
    }

    private static Document increments(long events) {
        var increments = new Document("version", 1L);
        return events == 0 ? increments : increments.append("seq", events);
    }

    private static Document push(Stored<?> before, List<Entry> entries, @Nullable Long acknowledged) {
        var push = new Document("$each", entries.stream().map(Entry::toDocument).toList());
        if (acknowledged == null) {
            return push;
        }
        long last = before.sequence() + entries.size();
        return push.append("$slice", -(int) Math.min(Integer.MAX_VALUE, last - acknowledged));
    }

    private Document body(Commit<S> commit) {
        return StateMapper.toDocument(commit.state());
    }

    private Document lookups(S state) {
        var fields = new Document();
        type.lookups().apply(state).forEach((name, value) -> fields.append(name, lookup(value)));
        return fields;
    }

    private static Object lookup(Object value) {
        return switch (value) {
            case Instant instant -> Date.from(instant);
            case Enum<?> constant -> constant.name();
            case Collection<?> values -> {
                var list = new ArrayList<Object>();
                values.forEach(each -> list.add(lookup(each)));
                yield list;
            }
            default -> value;
        };
    }

    private static Document applied(Map<String, Long> applied) {
        var document = new Document();
        applied.forEach((key, number) -> document.append(FieldNames.stored(key), number));
        return document;
    }

    static long number(Document document, String field) {
        return document.get(field) instanceof Number number ? number.longValue() : 0;
    }
}
