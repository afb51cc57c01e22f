package dev.greenroom.sessions.room;

import dev.greenroom.aggregate.Reply;
import dev.greenroom.sessions.session.Sessions;
import dev.greenroom.web.Caller;
import dev.greenroom.web.IdempotentRequests;
import dev.greenroom.web.Replies;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The room of the panel over HTTP; the socket does the same with less delay. */
@RestController
@RequestMapping("/api/v1/rooms/{session}")
class RoomEndpoint {

    private final RoomAccess access;
    private final Snapshots snapshots;
    private final RoomCommands commands;
    private final Sessions sessions;
    private final Talk talk;
    private final IdempotentRequests requests;
    private final Clock clock;

    RoomEndpoint(
            RoomAccess access,
            Snapshots snapshots,
            RoomCommands commands,
            Sessions sessions,
            Talk talk,
            IdempotentRequests requests,
            Clock clock) {
        this.access = access;
        this.snapshots = snapshots;
        this.commands = commands;
        this.sessions = sessions;
        this.talk = talk;
        this.requests = requests;
        this.clock = clock;
    }

    @GetMapping
    Mono<RoomView> view(@PathVariable String session, Caller.Member caller) {
        return access.panel(session, caller)
                .flatMap(snapshots::of)
                .map(snapshot -> new Projection(snapshot, Participant.of(caller), clock.instant()).view());
    }

    @PostMapping("/commands")
    Mono<ResponseEntity<String>> command(
            @PathVariable String session,
            Caller.Member caller,
            @Valid @RequestBody RoomCommand body,
            ServerWebExchange exchange) {
        var request = requests.of(exchange, caller, body);
        return access.panel(session, caller)
                .flatMap(stored -> commands.of(stored.state(), body))
                .flatMap(command -> sessions.command(session, request, null, command, after -> Reply.empty(204)))
                .map(Replies::toResponse);
    }

    @PostMapping("/chat")
    Mono<ChatLine> chat(
            @PathVariable String session,
            Caller.Member caller,
            @Valid @RequestBody ChatInput body,
            ServerWebExchange exchange) {
        requests.of(exchange, caller, body);
        return access.panel(session, caller)
                .flatMap(stored -> talk.say(stored.state(), Participant.of(caller), body.number(), body.text()));
    }
}
