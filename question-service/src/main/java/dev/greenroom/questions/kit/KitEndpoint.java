package dev.greenroom.questions.kit;

import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.decided.JsonReplies;
import dev.greenroom.questions.kit.KitCommand.Create;
import dev.greenroom.questions.kit.KitCommand.EditDraft;
import dev.greenroom.questions.kit.KitCommand.Retire;
import dev.greenroom.questions.question.QuestionAccess;
import dev.greenroom.web.Caller;
import dev.greenroom.web.IdempotentRequests;
import dev.greenroom.web.Problem;
import dev.greenroom.web.Replies;
import dev.greenroom.web.Role;
import dev.greenroom.web.Versions;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What authors do with kits. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/kits")
class KitEndpoint {

    private final Kits kits;
    private final KitAccess access;
    private final KitQuestions questions;
    private final IdempotentRequests requests;
    private final JsonReplies replies;
    private final Clock clock;

    KitEndpoint(
            Kits kits,
            KitAccess access,
            KitQuestions questions,
            IdempotentRequests requests,
            JsonReplies replies,
            Clock clock) {
        this.kits = kits;
        this.access = access;
        this.questions = questions;
        this.requests = requests;
        this.replies = replies;
        this.clock = clock;
    }

    @PostMapping
    Mono<ResponseEntity<String>> create(
            @PathVariable("ws") String workspace,
            Caller.Member caller,
            @Valid @RequestBody KitInput body,
            ServerWebExchange exchange) {
        caller.require(Role.AUTHOR);
        QuestionAccess.requireOwn(workspace, workspace);
        var request = requests.of(exchange, caller, body);
        return questions
                .resolve(workspace, body.content())
                .flatMap(content -> kits.create(
                        request, id -> new Create(id, workspace, content, null, clock.instant()), this::created))
                .map(Replies::toResponse);
    }

    /** Copies the latest version into the workspace, where it becomes a draft of its own. */
    @PostMapping("/{id}/copy")
    Mono<ResponseEntity<String>> copy(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            Caller.Member caller,
            ServerWebExchange exchange) {
        caller.require(Role.AUTHOR);
        QuestionAccess.requireOwn(workspace, workspace);
        var request = requests.of(exchange, caller, null);
        return access.readable(workspace, id, caller)
                .map(KitEndpoint::latest)
                .flatMap(latest -> kits.create(request, copy -> copyOf(copy, workspace, latest), this::created))
                .map(Replies::toResponse);
    }

    @PutMapping("/{id}/draft")
    Mono<ResponseEntity<String>> edit(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            Caller.Member caller,
            @Valid @RequestBody KitInput body,
            ServerWebExchange exchange) {
        caller.require(Role.AUTHOR);
        long expected = Versions.required(exchange.getRequest());
        return access.writable(workspace, id, caller)
                .then(questions.resolve(workspace, body.content()))
                .flatMap(content -> kits.change(
                        id, null, expected, kit -> Mono.just(new EditDraft(content, clock.instant())), this::whole))
                .map(Replies::toResponse);
    }

    @PostMapping("/{id}/publish")
    Mono<ResponseEntity<String>> publish(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            Caller.Member caller,
            ServerWebExchange exchange) {
        return post(workspace, id, caller, exchange, kit -> questions.publishing(kit, caller.id(), clock.instant()));
    }

    @PostMapping("/{id}/retire")
    Mono<ResponseEntity<String>> retire(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            Caller.Member caller,
            ServerWebExchange exchange) {
        return post(workspace, id, caller, exchange, kit -> Mono.just(new Retire(clock.instant())));
    }

    private Mono<ResponseEntity<String>> post(
            String workspace,
            String id,
            Caller.Member caller,
            ServerWebExchange exchange,
            Function<Kit, Mono<KitCommand>> command) {
        caller.require(Role.AUTHOR);
        var request = requests.of(exchange, caller, null);
        var expected = Versions.optional(exchange.getRequest());
        return access.writable(workspace, id, caller)
                .flatMap(own -> kits.change(id, request, expected, command, this::summary))
                .map(Replies::toResponse);
    }

    private Create copyOf(String id, String workspace, KitVersion latest) {
        var origin = new KitRef(latest.kitId(), latest.version());
        return new Create(id, workspace, latest.content(), origin, clock.instant());
    }

    private static KitVersion latest(Stored<Kit> stored) {
        var latest = stored.state().published();
        if (latest == null) {
            throw Problem.of(409, "not-published", "Not published", "Only a published version can be copied.")
                    .remedy("Publish it first.")
                    .exception();
        }
        return latest;
    }

    private Reply created(Stored<Kit> stored) {
        var kit = stored.state();
        var location = "/api/v1/workspaces/%s/kits/%s".formatted(kit.workspaceId(), kit.id());
        return replies.created(location, KitSummary.of(stored));
    }

    private Reply summary(Stored<Kit> stored) {
        return replies.ok(KitSummary.of(stored));
    }

    private Reply whole(Stored<Kit> stored) {
        return replies.ok(KitView.of(stored, true));
    }
}
