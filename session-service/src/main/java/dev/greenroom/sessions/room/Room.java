package dev.greenroom.sessions.room;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.sessions.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * A session with sockets on this instance. Whatever wakes it, a change made here or the clock, it reads what stands in
 * the store and sends each socket what that one has not seen: state, not history, so nothing can be missed.
 */
final class Room {

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final String sessionId;
    private final RoomParts parts;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final Sinks.Many<Boolean> wakes = Sinks.many().unicast().onBackpressureBuffer();
    private final AtomicBoolean woken = new AtomicBoolean();
    private final Disposable running;
    private final AtomicBoolean readAll = new AtomicBoolean(true);
    private volatile @Nullable Snapshot last;

    Room(String sessionId, RoomParts parts) {
        this.sessionId = sessionId;
        this.parts = parts;
        this.running = Flux.merge(
                        wakes.asFlux(), Flux.interval(LOOK).onBackpressureDrop().map(tick -> false))
                .concatMap(wake -> refresh().onErrorResume(this::later), 1)
                .subscribe();
    }

    void join(Connection connection) {
        connections.add(connection);
        readAll.set(true);
        wake();
    }

    /** True when nobody is left. */
    boolean leave(Connection connection) {
        connections.remove(connection);
        wake();
        return connections.isEmpty();
    }

    List<Connection> connections() {
        return List.copyOf(connections);
    }

    /** Something has changed; several wakes before the next look are one. */
    void wake() {
        if (woken.compareAndSet(false, true)) {
            synchronized (wakes) {
                wakes.tryEmitNext(true);
            }
        }
    }

    void answerChanged() {
        readAll.set(true);
        wake();
    }

    void stop() {
        running.dispose();
    }

    private Mono<Void> refresh() {
        woken.set(false);
        return connections.isEmpty()
                ? Mono.empty()
                : parts.sessions()
                        .find(sessionId)
                        .flatMap(this::snapshot)
                        .doOnNext(snapshot -> last = snapshot)
                        .flatMap(snapshot -> new Dispatch(snapshot, connections, parts).send());
    }

    /** As long as the session is the same, only the current answer can have changed elsewhere. */
    private Mono<Snapshot> snapshot(Stored<Session> stored) {
        boolean all = readAll.getAndSet(false);
        var before = last;
        if (before == null) {
            return parts.snapshots().of(stored);
        }
        return all || before.stored().version() != stored.version()
                ? parts.snapshots().of(stored, before.contents())
                : parts.snapshots().glance(before);
    }

    private Mono<Void> later(Throwable failure) {
        readAll.set(true);
        LOG.debug("Room {} could not be read and is read again", sessionId, failure);
        return Mono.empty();
    }
}
