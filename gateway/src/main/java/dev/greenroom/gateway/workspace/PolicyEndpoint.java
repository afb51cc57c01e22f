package dev.greenroom.gateway.workspace;

import dev.greenroom.aggregate.Reply;
import dev.greenroom.gateway.cookie.SignedIn;
import dev.greenroom.web.Replies;
import dev.greenroom.web.Versions;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What a workspace has decided for everybody in it. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/policy")
class PolicyEndpoint {

    private final Access.Lookup access;
    private final Workspaces workspaces;
    private final JsonMapper json;

    PolicyEndpoint(Access.Lookup access, Workspaces workspaces, JsonMapper json) {
        this.access = access;
        this.workspaces = workspaces;
        this.json = json;
    }

    @GetMapping
    Mono<ResponseEntity<Policy>> read(SignedIn caller, @PathVariable String ws) {
        return access.of(caller, ws)
                .map(standing -> ResponseEntity.ok()
                        .eTag(Versions.etag(standing.workspace().version()))
                        .body(standing.workspace().state().policy()));
    }

    @PutMapping
    Mono<ResponseEntity<String>> set(
            SignedIn caller, @PathVariable String ws, @Valid @RequestBody Policy policy, ServerHttpRequest http) {
        long version = Versions.required(http);
        var reply = new Reply(200, json.writeValueAsString(policy));
        return access.ofAdmin(caller, ws)
                .flatMap(standing ->
                        workspaces.carryOut(ws, null, version, new WorkspaceCommand.SetPolicy(policy), reply))
                .map(Replies::toResponse);
    }
}
