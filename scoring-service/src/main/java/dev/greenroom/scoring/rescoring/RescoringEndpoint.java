package dev.greenroom.scoring.rescoring;

import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Cursor;
import dev.greenroom.web.IdempotentRequests;
import dev.greenroom.web.Page;
import dev.greenroom.web.Replies;
import dev.greenroom.web.Role;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Has answers scored again by the present scorer, and shows how far that is; for hiring and administrators. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/scoring/rescorings")
class RescoringEndpoint {

    private final Rescorings rescorings;
    private final RescoringRequests requested;
    private final IdempotentRequests requests;

    RescoringEndpoint(Rescorings rescorings, RescoringRequests requested, IdempotentRequests requests) {
        this.rescorings = rescorings;
        this.requested = requested;
        this.requests = requests;
    }

    @PostMapping
    Mono<ResponseEntity<String>> request(
            @PathVariable("ws") String workspace,
            Caller.Member caller,
            @Valid @RequestBody RescoringInput body,
            ServerWebExchange exchange) {
        caller.require(Role.HIRING, Role.ADMIN);
        var request = requests.of(exchange, caller, body);
        return requested.create(request, workspace, caller.id(), body.toScope()).map(Replies::toResponse);
    }

    @GetMapping
    Mono<Page<RescoringView>> list(
            @PathVariable("ws") String workspace, Caller.Member caller, ServerWebExchange exchange) {
        caller.require(Role.HIRING, Role.ADMIN);
        var cursor = Cursor.of(exchange.getRequest());
        if (cursor.after() != null && !cursor.after().startsWith(Rescoring.places(workspace))) {
            throw CommonProblems.invalidField("cursor", "is not one that a page has given")
                    .exception();
        }
        return rescorings
                .newest(workspace, cursor.after(), cursor.limit() + 1)
                .collectList()
                .map(found -> Page.of(found, cursor, Rescoring::place))
                .map(page ->
                        new Page<>(page.items().stream().map(RescoringView::of).toList(), page.next()));
    }

    @GetMapping("/{rescoring}")
    Mono<RescoringView> read(
            @PathVariable("ws") String workspace, @PathVariable String rescoring, Caller.Member caller) {
        caller.require(Role.HIRING, Role.ADMIN);
        return rescorings
                .find(rescoring)
                .filter(job -> job.workspaceId().equals(workspace))
                .map(RescoringView::of)
                .switchIfEmpty(
                        Mono.error(() -> CommonProblems.notFound("such job").exception()));
    }
}
