package dev.greenroom.sessions.session;

import dev.greenroom.web.Caller;
import dev.greenroom.web.IdempotentRequests;
import dev.greenroom.web.Ids;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Issues links, takes them back, and replaces them. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/sessions/{id}/invitations")
class InvitationEndpoint {

    /** The body of a new link. */
    record InvitationInput(Invitation.Part role) {}

    private final Sessions sessions;
    private final SessionAccess access;
    private final SessionViews views;
    private final IdempotentRequests requests;
    private final Ids ids;
    private final Clock clock;

    InvitationEndpoint(
            Sessions sessions,
            SessionAccess access,
            SessionViews views,
            IdempotentRequests requests,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.views = views;
        this.requests = requests;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    Mono<ResponseEntity<String>> issue(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            Caller.Member caller,
            @Valid @RequestBody InvitationInput body,
            ServerWebExchange exchange) {
        var command = new SessionCommand.Invite(ids.next(), body.role(), clock.instant());
        return change(workspace, id, caller, body, exchange, command);
    }

    @PostMapping("/{invitation}/revoke")
    Mono<ResponseEntity<String>> revoke(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            @PathVariable String invitation,
            Caller.Member caller,
            ServerWebExchange exchange) {
        var command = new SessionCommand.Revoke(invitation, clock.instant());
        return change(workspace, id, caller, null, exchange, command);
    }

    @PostMapping("/{invitation}/reissue")
    Mono<ResponseEntity<String>> reissue(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            @PathVariable String invitation,
            Caller.Member caller,
            ServerWebExchange exchange) {
        var command = new SessionCommand.Reissue(invitation, clock.instant());
        return change(workspace, id, caller, null, exchange, command);
    }

    private Mono<ResponseEntity<String>> change(
            String workspace,
            String id,
            Caller.Member caller,
            @Nullable Object body,
            ServerWebExchange exchange,
            SessionCommand command) {
        var request = requests.of(exchange, caller, body);
        return access.linked(workspace, id, caller)
                .flatMap(stored -> sessions.command(id, request, null, command, views::ok))
                .flatMap(views::answerWithLinks);
    }
}
