package dev.greenroom.questions.question;

import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.decided.JsonReplies;
import dev.greenroom.questions.question.QuestionCommand.Create;
import dev.greenroom.questions.question.QuestionCommand.EditDraft;
import dev.greenroom.questions.question.QuestionCommand.Publish;
import dev.greenroom.questions.question.QuestionCommand.Retire;
import dev.greenroom.web.Caller;
import dev.greenroom.web.IdempotentRequests;
import dev.greenroom.web.Problem;
import dev.greenroom.web.Replies;
import dev.greenroom.web.Role;
import dev.greenroom.web.Versions;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What authors do with questions. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/questions")
class QuestionEndpoint {

    private final Questions questions;
    private final QuestionAccess access;
    private final IdempotentRequests requests;
    private final JsonReplies replies;
    private final Clock clock;

    QuestionEndpoint(
            Questions questions, QuestionAccess access, IdempotentRequests requests, JsonReplies replies, Clock clock) {
        this.questions = questions;
        this.access = access;
        this.requests = requests;
        this.replies = replies;
        this.clock = clock;
    }

    @PostMapping
    Mono<ResponseEntity<String>> create(
            @PathVariable("ws") String workspace,
            Caller.Member caller,
            @Valid @RequestBody QuestionInput body,
            ServerWebExchange exchange) {
        caller.require(Role.AUTHOR);
        QuestionAccess.requireOwn(workspace, workspace);
        var request = requests.of(exchange, caller, body);
        var content = body.content().toContent();
        return questions
                .create(request, id -> new Create(id, workspace, content, null, clock.instant()), this::created)
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
                .map(QuestionEndpoint::latest)
                .flatMap(latest -> questions.create(
                        request,
                        copy -> new Create(copy, workspace, latest.content(), latest.ref(), clock.instant()),
                        this::created))
                .map(Replies::toResponse);
    }

    @PutMapping("/{id}/draft")
    Mono<ResponseEntity<String>> edit(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            Caller.Member caller,
            @Valid @RequestBody QuestionInput body,
            ServerWebExchange exchange) {
        caller.require(Role.AUTHOR);
        long expected = Versions.required(exchange.getRequest());
        var command = new EditDraft(body.content().toContent(), clock.instant());
        return access.writable(workspace, id, caller)
                .flatMap(own -> questions.change(id, null, expected, command, this::whole))
                .map(Replies::toResponse);
    }

    @PostMapping("/{id}/publish")
    Mono<ResponseEntity<String>> publish(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            Caller.Member caller,
            ServerWebExchange exchange) {
        return post(workspace, id, caller, exchange, new Publish(caller.id(), clock.instant()));
    }

    @PostMapping("/{id}/retire")
    Mono<ResponseEntity<String>> retire(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            Caller.Member caller,
            ServerWebExchange exchange) {
        return post(workspace, id, caller, exchange, new Retire(clock.instant()));
    }

    private Mono<ResponseEntity<String>> post(
            String workspace, String id, Caller.Member caller, ServerWebExchange exchange, QuestionCommand command) {
        caller.require(Role.AUTHOR);
        var request = requests.of(exchange, caller, null);
        var expected = Versions.optional(exchange.getRequest());
        Mono<Outcome> outcome = access.writable(workspace, id, caller)
                .flatMap(own -> questions.change(id, request, expected, command, this::summary));
        return outcome.map(Replies::toResponse);
    }

    private static QuestionVersion latest(Stored<Question> stored) {
        var latest = stored.state().published();
        if (latest == null) {
            throw Problem.of(409, "not-published", "Not published", "Only a published version can be copied.")
                    .remedy("Publish it first.")
                    .exception();
        }
        return latest;
    }

    private Reply created(Stored<Question> stored) {
        var question = stored.state();
        var location = "/api/v1/workspaces/%s/questions/%s".formatted(question.workspaceId(), question.id());
        return replies.created(location, QuestionSummary.of(stored));
    }

    private Reply summary(Stored<Question> stored) {
        return replies.ok(QuestionSummary.of(stored));
    }

    private Reply whole(Stored<Question> stored) {
        return replies.ok(QuestionView.forAuthor(stored));
    }
}
