package dev.greenroom.sessions.room;

import dev.greenroom.sessions.chat.ChatEntry;
import dev.greenroom.sessions.invitation.GuestAccess;
import dev.greenroom.sessions.session.SessionState;
import dev.greenroom.web.Caller;
import java.time.Instant;
import java.util.List;
import org.springframework.web.reactive.socket.CloseStatus;
import reactor.core.publisher.Mono;

/** One look at a room: each socket gets what it has not seen, and is closed if it may not see more. */
final class Dispatch {

    private final Snapshot snapshot;
    private final List<Connection> connections;
    private final Attendance attendance;
    private final RoomParts parts;
    private final Instant now;

    Dispatch(Snapshot snapshot, List<Connection> connections, Attendance attendance, RoomParts parts) {
        this.snapshot = snapshot;
        this.connections = List.copyOf(connections);
        this.attendance = attendance;
        this.parts = parts;
        this.now = parts.clock().instant();
    }

    Mono<Void> send() {
        connections.forEach(this::send);
        return chat();
    }

    private void send(Connection connection) {
        if (linkIsClosed(connection)) {
            bye(connection, "revoked", CloseStatus.POLICY_VIOLATION);
            return;
        }
        view(connection);
        if (isOverFor(connection.participant())) {
            bye(connection, "ended", CloseStatus.NORMAL);
            return;
        }
        if (maySee(connection.participant())) {
            answers(connection);
            presence(connection);
        }
    }

    /** Only who is here; those whose place it is not any more are dealt with by the next look. */
    void sendPresence() {
        connections.stream()
                .filter(Connection::hasView)
                .filter(connection -> !connection.isClosing() && !linkIsClosed(connection))
                .filter(connection -> maySee(connection.participant()))
                .forEach(this::presence);
    }

    private boolean linkIsClosed(Connection connection) {
        return connection.caller() instanceof Caller.Guest guest && !GuestAccess.isOpen(snapshot.session(), guest);
    }

    /** Guests leave when the end begins, the panel when it is reached. */
    private boolean isOverFor(Participant reader) {
        var state = snapshot.session().state();
        return state.isOver() && (reader.audience() != Audience.PANEL || state != SessionState.ENDING);
    }

    private boolean maySee(Participant reader) {
        return reader.audience() == Audience.PANEL || snapshot.session().isAdmitted(reader.id());
    }

    private void view(Connection connection) {
        var reader = connection.participant();
        long version = Projection.version(snapshot, reader.audience());
        if (connection.showsVersion(version)) {
            return;
        }
        var view = new Projection(snapshot, reader, now).view();
        view.common().answers().forEach(connection::isNew);
        connection.shown(version);
        send(connection, new Outbound.View(version, now, view));
    }

    private void answers(Connection connection) {
        var projection = new Projection(snapshot, connection.participant(), now);
        snapshot.answersInOrder().stream()
                .map(projection::answer)
                .filter(connection::isNew)
                .forEach(answer -> send(connection, new Outbound.AnswerNow(answer)));
    }

    private void presence(Connection connection) {
        var presence = attendance.seenBy(connection.participant());
        if (connection.isNew(presence)) {
            send(connection, presence);
        }
    }

    private Mono<Void> chat() {
        var wanting = connections.stream()
                .filter(Connection::wantsChat)
                .filter(connection -> maySee(connection.participant()))
                .toList();
        if (wanting.isEmpty()) {
            return Mono.empty();
        }
        long from = wanting.stream().mapToLong(Connection::sentChat).min().orElse(0);
        var session = snapshot.session().id();
        return parts.chat()
                .hasAfter(session, from)
                .filter(more -> more)
                .flatMap(more -> parts.chat().after(session, from))
                .doOnNext(entries -> wanting.forEach(connection -> chat(connection, entries)))
                .then();
    }

    private void chat(Connection connection, List<ChatEntry> entries) {
        var fresh = entries.stream()
                .filter(entry -> entry.number() > connection.sentChat())
                .toList();
        if (!fresh.isEmpty()) {
            var lines = fresh.stream()
                    .map(entry -> ChatLine.of(entry, connection.participant(), snapshot.candidateName()))
                    .toList();
            connection.chatSent(fresh.getLast().number());
            send(connection, new Outbound.ChatLines(lines));
        }
    }

    private void bye(Connection connection, String reason, CloseStatus status) {
        send(connection, new Outbound.Bye(reason, false));
        connection.close(status);
    }

    private void send(Connection connection, Outbound message) {
        connection.send(parts.text(message));
    }
}
