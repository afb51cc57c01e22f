package dev.greenroom.gateway.guest;

import dev.greenroom.gateway.workspace.Workspaces;
import dev.greenroom.web.CommonProblems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells the holder of a link who invites; names of workspaces stand in identity alone. */
@RestController
class HostEndpoint {

    record Host(String workspaceName) {}

    private final GuestCookie cookie;
    private final Workspaces workspaces;

    HostEndpoint(GuestCookie cookie, Workspaces workspaces) {
        this.cookie = cookie;
        this.workspaces = workspaces;
    }

    @GetMapping("/api/v1/guests/{session}/host")
    Mono<Host> host(ServerWebExchange exchange, @PathVariable String session) {
        return cookie.required(exchange, session)
                .flatMap(pass -> workspaces.find(pass.workspace()))
                .map(stored -> new Host(stored.state().name()))
                .switchIfEmpty(
                        Mono.error(() -> CommonProblems.notFound("workspace").exception()));
    }
}
