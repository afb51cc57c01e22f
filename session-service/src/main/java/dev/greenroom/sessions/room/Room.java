package dev.greenroom.sessions.room;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.sessions.instance.Signal;
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

/**
 * A session with sockets on this instance. Whatever wakes it, a change made here, a word of another instance or the clock,
 * it reads what stands in the store and sends each socket what that one has not seen: state, not history, so nothing can be
 * missed.
 */
final class Room {

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    private final String sessionId;
    private final RoomParts parts;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final Elsewhere elsewhere;
    private final Bell changes = new Bell();
    private final Bell attendance = new Bell();
    private final AtomicBoolean readAll = new AtomicBoolean(true);
    private final Disposable running;
    private volatile @Nullable Snapshot last;

    Room(String sessionId, RoomParts parts) {
        this.sessionId = sessionId;
        this.parts = parts;
        this.elsewhere = new Elsewhere(parts.instances().forgetAfter().toMillis());
        var looks = Flux.merge(changes.rings(), every(parts.settings().look())).map(look -> refresh());
        var beats = every(parts.instances().beat()).doOnNext(beat -> tellWhoIsHere());
        var counts = Flux.merge(attendance.rings(), beats).map(count -> showWhoIsHere());
        this.running = Flux.merge(looks, counts)
                .concatMap(step -> step.onErrorResume(this::later), 1)
                .subscribe();
    }

    private static Flux<Boolean> every(Duration period) {
        return Flux.interval(period).onBackpressureDrop().map(tick -> true);
    }

    void join(Connection connection) {
        connections.add(connection);
        readAll.set(true);
        changes.ring();
        tellWhoIsHere();
    }

    /** True when nobody is left. */
    boolean leave(Connection connection) {
        connections.remove(connection);
        attendanceChanged();
        return connections.isEmpty();
    }

    List<Connection> connections() {
        return List.copyOf(connections);
    }

    /** Something has changed in the store, or a socket wants more than it has been sent. */
    void wake() {
        changes.ring();
    }

    /** Somebody has gone, or begun or ceased to type. */
    void attendanceChanged() {
        tellWhoIsHere();
        attendance.ring();
    }

    /** Another instance says who is there. If it is new here, it is told in turn who is here. */
    void hear(Signal.Present present) {
        if (elsewhere.hear(present, parts.clock().millis())) {
            tellWhoIsHere();
        }
        attendance.ring();
    }

    void stop() {
        running.dispose();
    }

    private void tellWhoIsHere() {
        parts.signals().present(sessionId, Attendance.at(connections));
    }

    private Mono<Void> refresh() {
        return Mono.defer(() -> {
            changes.answered();
            return connections.isEmpty() ? Mono.empty() : look();
        });
    }

    private Mono<Void> look() {
        return parts.sessions()
                .find(sessionId)
                .flatMap(this::snapshot)
                .doOnNext(snapshot -> last = snapshot)
                .flatMap(snapshot -> dispatch(snapshot).send());
    }

    /** Does not read: who is here does not stand in the store. */
    private Mono<Void> showWhoIsHere() {
        return Mono.fromRunnable(() -> {
            attendance.answered();
            var snapshot = last;
            if (snapshot != null) {
                dispatch(snapshot).sendPresence();
            }
        });
    }

    private Dispatch dispatch(Snapshot snapshot) {
        var attending = new Attendance(
                snapshot,
                Attendance.at(connections),
                elsewhere.people(parts.clock().millis()),
                parts.colleagues().areAllHeard());
        return new Dispatch(snapshot, connections, attending, parts);
    }

    /** As long as the session is the same, only answers that are still open can have changed. */
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
