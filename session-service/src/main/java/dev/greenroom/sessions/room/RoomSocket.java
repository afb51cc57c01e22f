package dev.greenroom.sessions.room;

import dev.greenroom.sessions.invitation.GuestAccess;
import dev.greenroom.web.Caller;
import dev.greenroom.web.Callers;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.ProblemException;
import dev.greenroom.web.StrictMessages;
import io.netty.handler.codec.TooLongFrameException;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The control socket of a room (docs/room-protocol.md): one text message of JSON per frame, in order. */
@Component
class RoomSocket implements WebSocketHandler {

    private static final Pattern SESSION = Pattern.compile("/api/v1/(?:rooms|guests)/([^/]+)/socket");
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Rooms rooms;
    private final Handler handler;
    private final RoomAccess panel;
    private final GuestAccess guests;
    private final StrictMessages messages;
    private final JsonMapper json;
    private final RoomSettings settings;
    private final Clock clock;

    RoomSocket(
            Rooms rooms,
            Handler handler,
            RoomAccess panel,
            GuestAccess guests,
            StrictMessages messages,
            JsonMapper json,
            RoomSettings settings,
            Clock clock) {
        this.rooms = rooms;
        this.handler = handler;
        this.panel = panel;
        this.guests = guests;
        this.messages = messages;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<Void> handle(WebSocketSession socket) {
        var sessionId = sessionOf(socket.getHandshakeInfo().getUri().getPath());
        return socket.getHandshakeInfo()
                .getPrincipal()
                .map(Callers::of)
                .switchIfEmpty(Mono.error(() -> CommonProblems.notSignedIn().exception()))
                .flatMap(caller -> entering(sessionId, caller))
                .flatMap(connection -> talk(sessionId, socket, connection))
                .onErrorResume(ProblemException.class, refused -> refuse(socket, refused));
    }

    /** Who may not enter is told so after the handshake, since a browser shows no other answer to its page. */
    private Mono<Connection> entering(String sessionId, Caller caller) {
        return switch (caller) {
            case Caller.Member member ->
                panel.panel(sessionId, member).thenReturn(new Connection(Participant.of(member), caller));
            case Caller.Guest guest ->
                guests.open(sessionId, guest).thenReturn(new Connection(Participant.of(guest), caller));
            case Caller.Service service ->
                Mono.error(() -> CommonProblems.forbidden("This is for people.").exception());
        };
    }

    private Mono<Void> talk(String sessionId, WebSocketSession socket, Connection connection) {
        // One message at a time: given a stream the socket would hold a hundred of them beyond the bound of the queue.
        var sending = connection
                .messages()
                .concatMap(text -> socket.send(Mono.just(socket.textMessage(text))), 0)
                .then(connection.closing())
                .flatMap(socket::close);
        return Mono.firstWithSignal(
                        sending,
                        listening(sessionId, socket, connection),
                        hurried(socket, connection),
                        watching(connection))
                .doOnSubscribe(begun -> rooms.join(sessionId, connection))
                .doFinally(end -> rooms.leave(sessionId, connection));
    }

    /** Closes whoever has been silent for too long; to cancel the receiver instead would close without a reason. */
    private Mono<Void> watching(Connection connection) {
        connection.heardAt(clock.millis());
        var silence = settings.silence();
        return Flux.interval(silence.dividedBy(5))
                .filter(tick -> clock.millis() - connection.heardAt() > silence.toMillis())
                .next()
                .doOnNext(silent -> connection.close(CloseStatus.POLICY_VIOLATION))
                .then(Mono.never());
    }

    /** Ends by itself only when the other side closes; what we close is ended by the sender, with its reason. */
    private Mono<Void> listening(String sessionId, WebSocketSession socket, Connection connection) {
        var pace = new Pace(clock);
        return socket.receive()
                .filter(message -> message.getType() == WebSocketMessage.Type.TEXT
                        || message.getType() == WebSocketMessage.Type.BINARY)
                .map(message -> message.getType() == WebSocketMessage.Type.TEXT ? message.getPayloadAsText() : "")
                .doOnNext(text -> connection.heardAt(clock.millis()))
                .filter(text -> !connection.isClosing())
                .concatMap(text -> received(sessionId, connection, text, pace))
                .then()
                .onErrorResume(failure -> Mono.fromRunnable(() -> connection.close(statusOf(failure))))
                .then(Mono.defer(() -> connection.isClosing() ? Mono.never() : Mono.empty()));
    }

    private Mono<Void> received(String sessionId, Connection connection, String text, Pace pace) {
        if (!pace.allows()) {
            return Mono.fromRunnable(() -> connection.close(CloseStatus.POLICY_VIOLATION));
        }
        return Mono.fromSupplier(() -> messages.read(text, Inbound.class))
                .flatMap(message -> handler.handle(sessionId, connection, message))
                .onErrorResume(
                        ProblemException.class,
                        wrong -> Mono.fromRunnable(() -> handler.misread(connection, text, wrong.problem())));
    }

    /** A reader that does not even take the queue before the close is not waited for. */
    private static Mono<Void> hurried(WebSocketSession socket, Connection connection) {
        return connection
                .closing()
                .flatMap(status -> status.equals(CloseStatus.SERVICE_OVERLOAD)
                        ? socket.close(status).timeout(CLOSING, Mono.empty())
                        : Mono.delay(CLOSING).then());
    }

    private static CloseStatus statusOf(Throwable failure) {
        return switch (failure) {
            case TooLongFrameException tooLong -> CloseStatus.TOO_BIG_TO_PROCESS;
            default -> CloseStatus.SERVER_ERROR;
        };
    }

    private Mono<Void> refuse(WebSocketSession socket, ProblemException refused) {
        var problem = refused.problem();
        var reason = problem.name().equals("link-revoked") ? "revoked" : problem.name();
        var bye = json.writerFor(Outbound.class).writeValueAsString(new Outbound.Bye(reason, false));
        return socket.send(Mono.just(socket.textMessage(bye))).then(socket.close(CloseStatus.POLICY_VIOLATION));
    }

    private static String sessionOf(String path) {
        return SESSION.matcher(path).replaceFirst("$1");
    }
}
