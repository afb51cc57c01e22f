package dev.greenroom.sessions.session;

import dev.greenroom.sessions.session.SessionView.LinksView;
import dev.greenroom.web.Caller;
import dev.greenroom.web.IdempotentRequests;
import dev.greenroom.web.Role;
import dev.greenroom.web.Versions;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Plan, read, move and call off interviews. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/sessions")
class SessionEndpoint {

    private final Sessions sessions;
    private final SessionPlanner planner;
    private final SessionAccess access;
    private final SessionViews views;
    private final IdempotentRequests requests;
    private final Clock clock;

    SessionEndpoint(
            Sessions sessions,
            SessionPlanner planner,
            SessionAccess access,
            SessionViews views,
            IdempotentRequests requests,
            Clock clock) {
        this.sessions = sessions;
        this.planner = planner;
        this.access = access;
        this.views = views;
        this.requests = requests;
        this.clock = clock;
    }

    @PostMapping
    Mono<ResponseEntity<String>> create(
            @PathVariable("ws") String workspace,
            Caller.Member caller,
            @Valid @RequestBody SessionInput body,
            ServerWebExchange exchange) {
        caller.require(Role.INTERVIEWER, Role.HIRING, Role.ADMIN);
        var request = requests.of(exchange, caller, body);
        return sessions.create(request, id -> planner.plan(id, workspace, caller.id(), body), views::created)
                .flatMap(views::answerWithLinks);
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<SessionView>> read(
            @PathVariable("ws") String workspace, @PathVariable String id, Caller.Member caller) {
        return access.readable(workspace, id)
                .flatMap(stored -> views.full(stored, caller)
                        .map(view -> ResponseEntity.ok()
                                .eTag(Versions.etag(stored.version()))
                                .body(view)));
    }

    @GetMapping("/{id}/links")
    Mono<LinksView> links(@PathVariable("ws") String workspace, @PathVariable String id, Caller.Member caller) {
        return access.linked(workspace, id, caller).flatMap(views::links);
    }

    @PostMapping("/{id}/reschedule")
    Mono<ResponseEntity<String>> reschedule(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            Caller.Member caller,
            @Valid @RequestBody RescheduleInput body,
            ServerWebExchange exchange) {
        long expected = Versions.required(exchange.getRequest());
        var command = new SessionCommand.Reschedule(body.schedule(), clock.instant());
        return change(workspace, id, caller, body, exchange, expected, command);
    }

    @PostMapping("/{id}/cancel")
    Mono<ResponseEntity<String>> cancel(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            Caller.Member caller,
            @Valid @RequestBody CancelInput body,
            ServerWebExchange exchange) {
        var command = new SessionCommand.Cancel(body.reason().strip(), clock.instant());
        return change(workspace, id, caller, body, exchange, null, command);
    }

    @PostMapping("/{id}/no-show")
    Mono<ResponseEntity<String>> noShow(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            Caller.Member caller,
            @Valid @RequestBody NoShowInput body,
            ServerWebExchange exchange) {
        var command = new SessionCommand.MarkNoShow(body.reason(), body.note(), clock.instant());
        return change(workspace, id, caller, body, exchange, null, command);
    }

    private Mono<ResponseEntity<String>> change(
            String workspace,
            String id,
            Caller.Member caller,
            Object body,
            ServerWebExchange exchange,
            @Nullable Long expected,
            SessionCommand command) {
        var request = requests.of(exchange, caller, body);
        return access.changeable(workspace, id, caller)
                .flatMap(stored -> sessions.command(id, request, expected, command, views::ok))
                .flatMap(views::answer);
    }
}
