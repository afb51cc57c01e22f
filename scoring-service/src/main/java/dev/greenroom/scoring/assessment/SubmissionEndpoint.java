package dev.greenroom.scoring.assessment;

import dev.greenroom.aggregate.IdempotentRequest;
import dev.greenroom.decided.JsonReplies;
import dev.greenroom.web.Caller;
import dev.greenroom.web.IdempotentRequests;
import dev.greenroom.web.Replies;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands an assessment in, and changes it afterwards with a reason. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/assessments/mine/{session}")
class SubmissionEndpoint {

    private final Panels panels;
    private final Assessments assessments;
    private final IdempotentRequests requests;
    private final JsonReplies replies;
    private final Clock clock;

    SubmissionEndpoint(
            Panels panels, Assessments assessments, IdempotentRequests requests, JsonReplies replies, Clock clock) {
        this.panels = panels;
        this.assessments = assessments;
        this.requests = requests;
        this.replies = replies;
        this.clock = clock;
    }

    @PostMapping("/submit")
    Mono<ResponseEntity<String>> submit(
            @PathVariable("ws") String workspace,
            @PathVariable String session,
            Caller.Member caller,
            @Valid @RequestBody AssessmentInput.Submission body,
            ServerWebExchange exchange) {
        var request = requests.of(exchange, caller, body);
        return command(
                workspace, session, caller, request, new AssessmentCommand.Submit(body.revision(), clock.instant()));
    }

    @PostMapping("/amend")
    Mono<ResponseEntity<String>> amend(
            @PathVariable("ws") String workspace,
            @PathVariable String session,
            Caller.Member caller,
            @Valid @RequestBody AssessmentInput.Change body,
            ServerWebExchange exchange) {
        var request = requests.of(exchange, caller, body);
        return command(workspace, session, caller, request, body.toCommand(clock.instant()));
    }

    private Mono<ResponseEntity<String>> command(
            String workspace,
            String session,
            Caller.Member caller,
            IdempotentRequest request,
            AssessmentCommand command) {
        return panels.admit(workspace, session, caller.id())
                .flatMap(empty -> assessments.command(
                        empty, request, command, state -> replies.ok(AssessmentView.Standing.of(state))))
                .map(Replies::toResponse);
    }
}
