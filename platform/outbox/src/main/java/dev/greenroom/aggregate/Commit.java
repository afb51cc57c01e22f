package dev.greenroom.aggregate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One atomic write: the new state with the events it publishes, the applied number of the event that caused it, and the
 * answer kept for a replay.
 *
 * @param before what was read; null creates the aggregate
 */
public record Commit<S>(
        String id,
        @Nullable Stored<S> before,
        S state,
        List<OutgoingEvent> events,
        @Nullable Remembered remembered,
        Map<String, Long> applied,
        boolean mustFit) {

    /** The answer to keep for the request's replay. */
    public record Remembered(IdempotentRequest request, Reply reply) {}

    /** Creates the aggregate; a {@link VersionConflict} says that the id exists. */
    public static <S> Commit<S> create(String id, S state) {
        return new Commit<>(id, null, state, List.of(), null, Map.of(), false);
    }

    /** Changes the aggregate if it still is what was read. */
    public static <S> Commit<S> update(Stored<S> stored, S newState) {
        return new Commit<>(stored.id(), stored, newState, List.of(), null, Map.of(), false);
    }

    /** With these events, in this order. */
    public Commit<S> publishing(List<OutgoingEvent> events) {
        return new Commit<>(id, before, state, List.copyOf(events), remembered, applied, mustFit);
    }

    /** Keeping this answer for the same request. */
    public Commit<S> remembering(IdempotentRequest request, Reply reply) {
        return new Commit<>(id, before, state, events, new Remembered(request, reply), applied, mustFit);
    }

    /** Noting that the source's event of this number has taken effect. */
    public Commit<S> applied(String sourceKey, long sequence) {
        var numbers = new HashMap<>(applied);
        numbers.put(sourceKey, sequence);
        return new Commit<>(id, before, state, events, remembered, Map.copyOf(numbers), mustFit);
    }

    /** Allowed to use the room kept for what must never be turned away. */
    public Commit<S> fitting() {
        return new Commit<>(id, before, state, events, remembered, applied, true);
    }

    /** The same on what the document says is pending now. */
    Commit<S> recounted(Document document) {
        if (before == null) {
            return this;
        }
        var attached = Documents.pending(document, before.attached());
        var counted = new Stored<>(id, before.version(), before.sequence(), before.state(), attached);
        return new Commit<>(id, counted, state, events, remembered, applied, mustFit);
    }

    long versionAfter() {
        return before == null ? 1 : before.version() + 1;
    }

    long sequenceBefore() {
        return before == null ? 0 : before.sequence();
    }
}
