package dev.greenroom.sessions.chat;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;
import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.Stored;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The chat of all rooms: per session an append log whose places are taken one by one. */
@Repository
public class Chat {

    private static final int PAGE = 100;

    private final Aggregates<ChatEntry> entries;
    private final ObjectProvider<ChatObserver> observers;

    Chat(AggregateStore store, ObjectProvider<ChatObserver> observers) {
        this.entries = store.of(new AggregateType<>(
                "chat entry",
                "chat",
                null,
                "/greenroom/session-service",
                ChatEntry.class,
                entry -> Map.of(
                        "session", entry.sessionId(),
                        "number", entry.number(),
                        "key", ChatEntry.key(entry.sessionId(), entry.sender(), entry.senderNumber()))));
        this.observers = observers;
    }

    /**
     * Writes the entry at the next place. The end of the log is read before the sender's number is looked for: a
     * repetition whose first try is still on its way then meets it on its way up the places.
     */
    public Mono<ChatEntry> append(ChatEntry entry) {
        return last(entry.sessionId())
                .flatMap(last -> entries.findBy(
                                "key", ChatEntry.key(entry.sessionId(), entry.sender(), entry.senderNumber()))
                        .next()
                        .map(Stored::state)
                        .switchIfEmpty(Mono.defer(() -> write(entry.at(last + 1)))))
                .doOnNext(written -> observers.forEach(observer -> observer.written(written)));
    }

    /** The entries after a place, in order; a page at a time. */
    public Mono<List<ChatEntry>> after(String sessionId, long number) {
        return entries.list(and(eq("f.session", sessionId), gt("f.number", number)), Sorts.ascending("f.number"), PAGE)
                .map(Stored::state)
                .collectList();
    }

    /** Whether something stands at the next place; one look-up by id. */
    public Mono<Boolean> hasAfter(String sessionId, long number) {
        return entries.find(ChatEntry.id(sessionId, number + 1)).hasElement();
    }

    /** Removes what these participants wrote; that they wrote something stays. */
    public Mono<Void> erase(String sessionId, List<String> senders) {
        return entries.findBy("session", sessionId)
                .filter(stored -> senders.contains(stored.state().sender()))
                .concatMap(stored ->
                        entries.commit(Commit.update(stored, stored.state().withoutText())))
                .then();
    }

    private Mono<ChatEntry> write(ChatEntry entry) {
        return entries.insertIfAbsent(entry.id(), entry).flatMap(free -> free ? Mono.just(entry) : met(entry));
    }

    private Mono<ChatEntry> met(ChatEntry entry) {
        return entries.find(entry.id())
                .map(Stored::state)
                .flatMap(there -> there.isSameAs(entry) ? Mono.just(there) : write(entry.at(entry.number() + 1)));
    }

    private Mono<Long> last(String sessionId) {
        return Flux.from(entries.list(eq("f.session", sessionId), Sorts.descending("f.number"), 1))
                .next()
                .map(stored -> stored.state().number())
                .defaultIfEmpty(0L);
    }
}
