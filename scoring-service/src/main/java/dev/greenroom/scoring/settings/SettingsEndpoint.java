package dev.greenroom.scoring.settings;

import dev.greenroom.decided.JsonReplies;
import dev.greenroom.web.Caller;
import dev.greenroom.web.Replies;
import dev.greenroom.web.Role;
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

/** Whether suggestions rest on what the workspace's people confirmed; for hiring to read and for administrators to set. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/scoring/settings")
class SettingsEndpoint {

    private final AllScoringSettings settings;
    private final JsonReplies replies;

    SettingsEndpoint(AllScoringSettings settings, JsonReplies replies) {
        this.settings = settings;
        this.replies = replies;
    }

    @GetMapping
    Mono<ResponseEntity<ScoringSettings>> read(@PathVariable("ws") String workspace, Caller.Member caller) {
        caller.require(Role.HIRING, Role.ADMIN);
        return settings.read(workspace)
                .map(found ->
                        ResponseEntity.ok().eTag(Versions.etag(found.version())).body(found.settings()));
    }

    @PutMapping
    Mono<ResponseEntity<String>> set(
            @PathVariable("ws") String workspace,
            Caller.Member caller,
            @Valid @RequestBody ScoringSettings body,
            ServerHttpRequest request) {
        caller.require(Role.ADMIN);
        long version = Versions.required(request);
        return settings.set(workspace, version, body, replies.ok(body)).map(Replies::toResponse);
    }
}
