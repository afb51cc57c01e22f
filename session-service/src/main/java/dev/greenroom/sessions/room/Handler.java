package dev.greenroom.sessions.room;

import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Refusal;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.sessions.answer.Writing;
import dev.greenroom.sessions.invitation.GuestAccess;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.Sessions;
import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Problem;
import dev.greenroom.web.Replies;
import dev.greenroom.web.StrictMessages;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Does what a socket's message asks and says what became of it; rights are read anew for each. */
@Component
class Handler {

    private final Sessions sessions;
    private final RoomAccess panel;
    private final GuestAccess guests;
    private final RoomCommands commands;
    private final Writing writing;
    private final Talk talk;
    private final Rooms rooms;
    private final StrictMessages messages;
    private final JsonMapper json;
    private final Clock clock;

    Handler(
            Sessions sessions,
            RoomAccess panel,
            GuestAccess guests,
            RoomCommands commands,
            Writing writing,
            Talk talk,
            Rooms rooms,
            StrictMessages messages,
            JsonMapper json,
            Clock clock) {
        this.sessions = sessions;
        this.panel = panel;
        this.guests = guests;
        this.commands = commands;
        this.writing = writing;
        this.talk = talk;
        this.rooms = rooms;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    Mono<Void> handle(String sessionId, Connection connection, Inbound message) {
        return switch (message) {
            case Inbound.Hello(var lastChat) -> hello(sessionId, connection, lastChat);
            case Inbound.Ping(var at) -> say(connection, new Outbound.Pong(at, clock.instant()));
            case Inbound.Typing(var on) -> typing(sessionId, connection, on);
            case Inbound.Draft draft -> draft(sessionId, connection, draft);
            case Inbound.Numbered numbered -> numbered(sessionId, connection, numbered);
        };
    }

    private Mono<Void> hello(String sessionId, Connection connection, long lastChat) {
        connection.chatSent(lastChat);
        rooms.wake(sessionId);
        return Mono.empty();
    }

    private Mono<Void> typing(String sessionId, Connection connection, boolean on) {
        if (connection.typing(on)) {
            rooms.attendanceChanged(sessionId);
        }
        return Mono.empty();
    }

    private Mono<Void> draft(String sessionId, Connection connection, Inbound.Draft draft) {
        return candidate(sessionId, connection)
                .flatMap(session -> writing.save(session, draft.item(), draft.revision(), draft.text()))
                .map(this::saved)
                .map(saved -> (Outbound) new Outbound.DraftSaved(draft.item(), saved.revision(), saved.savedAt()))
                .onErrorResume(failure -> Mono.just(
                        new Outbound.Result(null, false, messages.problem(failure), draft.item(), draft.revision())))
                .flatMap(answer -> say(connection, answer));
    }

    private Writing.Saved saved(Outcome outcome) {
        return json.readValue(Objects.requireNonNull(Replies.toResponse(outcome).getBody()), Writing.Saved.class);
    }

    private Mono<Void> numbered(String sessionId, Connection connection, Inbound.Numbered message) {
        return done(sessionId, connection, message)
                .map(Handler::problem)
                .map(refused -> result(message.number(), refused.orElse(null)))
                .onErrorResume(failure -> Mono.just(result(message.number(), messages.problem(failure))))
                .flatMap(answer -> say(connection, answer));
    }

    private Mono<Outcome> done(String sessionId, Connection connection, Inbound.Numbered message) {
        return switch (message) {
            case Inbound.Command command -> command(sessionId, connection, command);
            case Inbound.Submit submit -> submit(sessionId, connection, submit);
            case Inbound.Chat chat -> chat(sessionId, connection, chat);
        };
    }

    private Mono<Outcome> command(String sessionId, Connection connection, Inbound.Command message) {
        if (!(connection.caller() instanceof Caller.Member member)) {
            return Mono.error(() -> CommonProblems.forbidden("Only the panel runs an interview.")
                    .exception());
        }
        return panel.panel(sessionId, member)
                .flatMap(stored -> commands.of(stored.state(), message.command()))
                .flatMap(command -> sessions.numbered(sessionId, member.id(), message.number(), command));
    }

    private Mono<Outcome> submit(String sessionId, Connection connection, Inbound.Submit message) {
        return candidate(sessionId, connection)
                .flatMap(session -> writing.submit(session, message.item(), null, message.revision(), message.text()));
    }

    private Mono<Outcome> chat(String sessionId, Connection connection, Inbound.Chat message) {
        var sender = connection.participant();
        return present(sessionId, connection.caller())
                .flatMap(session -> talk.say(session, sender, message.number(), message.text()))
                .map(line -> new Outcome.Done(Reply.empty(204), 0, false));
    }

    private Mono<Session> present(String sessionId, Caller caller) {
        return switch (caller) {
            case Caller.Member member -> panel.panel(sessionId, member).map(stored -> stored.state());
            case Caller.Guest guest -> guests.admitted(sessionId, guest).map(stored -> stored.state());
            case Caller.Service service ->
                Mono.error(() -> CommonProblems.forbidden("This is for people.").exception());
        };
    }

    private Mono<Session> candidate(String sessionId, Connection connection) {
        return connection.caller() instanceof Caller.Guest guest
                ? Mono.defer(() -> guests.candidate(sessionId, guest)).map(stored -> stored.state())
                : Mono.error(() ->
                        CommonProblems.forbidden("Only the candidate answers.").exception());
    }

    /** What is not JSON ends the connection; what is, but wrong, gets an answer. */
    void misread(Connection connection, String text, Problem wrong) {
        if (wrong.name().equals("malformed-json")) {
            connection.close(CloseStatus.BAD_DATA);
            return;
        }
        var number = json.readTree(text).path("number");
        var result = new Outbound.Result(number.isIntegralNumber() ? number.asLong() : null, false, wrong, null, null);
        connection.send(json.writerFor(Outbound.class).writeValueAsString(result));
    }

    private Mono<Void> say(Connection connection, Outbound message) {
        connection.send(json.writerFor(Outbound.class).writeValueAsString(message));
        return Mono.empty();
    }

    private static Optional<Problem> problem(Outcome outcome) {
        return outcome instanceof Outcome.Refused(Refusal refusal)
                ? Optional.of(Replies.problem(refusal))
                : Optional.empty();
    }

    private static Outbound result(long number, @Nullable Problem problem) {
        return new Outbound.Result(number, problem == null, problem, null, null);
    }
}
