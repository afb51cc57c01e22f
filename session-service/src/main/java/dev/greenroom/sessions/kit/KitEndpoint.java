package dev.greenroom.sessions.kit;

import dev.greenroom.web.Caller;
import dev.greenroom.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The kits that a session can be made from, also while the catalog is away. */
@RestController
class KitEndpoint {

    private final Kits kits;

    KitEndpoint(Kits kits) {
        this.kits = kits;
    }

    @GetMapping("/api/v1/workspaces/{ws}/session-kits")
    Mono<Page<KnownKit>> list(@PathVariable("ws") String workspace, Caller.Member caller) {
        return kits.usableIn(workspace).map(Page::all);
    }
}
