package dev.greenroom.sessions.room;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.sessions.answer.Answer;
import dev.greenroom.sessions.answer.AnswerObserver;
import dev.greenroom.sessions.chat.ChatEntry;
import dev.greenroom.sessions.chat.ChatObserver;
import dev.greenroom.sessions.instance.Signal;
import dev.greenroom.sessions.instance.SignalListener;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.SessionObserver;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;

/** The rooms with sockets on this instance; woken by what happens here, by other instances, and by the clock. */
@Component
class Rooms implements SessionObserver, AnswerObserver, ChatObserver, SignalListener, SmartLifecycle {

    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final RoomParts parts;
    private volatile boolean running;

    Rooms(RoomParts parts, MeterRegistry metrics) {
        this.parts = parts;
        metrics.gaugeMapSize("greenroom.rooms", List.of(), rooms);
        metrics.gauge(
                "greenroom.sockets",
                rooms,
                open -> open.values().stream()
                        .mapToInt(room -> room.connections().size())
                        .sum());
    }

    /** Lets a socket in; the room begins with its first one. */
    void join(String sessionId, Connection connection) {
        rooms.compute(sessionId, (id, known) -> {
            var room = known == null ? new Room(id, parts) : known;
            room.join(connection);
            return room;
        });
    }

    /** The room ends with its last socket. */
    void leave(String sessionId, Connection connection) {
        rooms.computeIfPresent(sessionId, (id, room) -> {
            if (!room.leave(connection)) {
                return room;
            }
            room.stop();
            return null;
        });
    }

    /** A socket wants what it has not been sent. */
    void wake(String sessionId) {
        on(sessionId, Room::wake);
    }

    /** Somebody at a socket of this instance has begun or ceased to type. */
    void attendanceChanged(String sessionId) {
        on(sessionId, Room::attendanceChanged);
    }

    @Override
    public void changed(Stored<Session> stored) {
        changed(stored.id());
    }

    @Override
    public void changed(Answer answer) {
        changed(answer.sessionId());
    }

    @Override
    public void written(ChatEntry entry) {
        changed(entry.sessionId());
    }

    private void changed(String sessionId) {
        wake(sessionId);
        parts.signals().changed(sessionId);
    }

    @Override
    public void heard(Signal signal) {
        switch (signal) {
            case Signal.Changed changed -> wake(changed.sessionId());
            case Signal.Present present -> on(present.sessionId(), room -> room.hear(present));
            case Signal.Alive alive -> {}
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Clients are told to come again: another instance, or this one in a moment, has all there is. */
    @Override
    public void stop() {
        running = false;
        var bye = parts.text(new Outbound.Bye("restarting", true));
        rooms.values()
                .forEach(room -> room.connections().forEach(connection -> {
                    connection.send(bye);
                    connection.close(CloseStatus.SERVICE_RESTARTED);
                }));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void on(String sessionId, Consumer<Room> action) {
        var room = rooms.get(sessionId);
        if (room != null) {
            action.accept(room);
        }
    }
}
