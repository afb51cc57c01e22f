package dev.greenroom.questions.kit;

import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Role;
import dev.greenroom.web.Versions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What every member reads of a kit: the latest state and each version. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/kits/{id}")
class KitReadingEndpoint {

    private final Kits kits;
    private final KitAccess access;

    KitReadingEndpoint(Kits kits, KitAccess access) {
        this.kits = kits;
        this.access = access;
    }

    @GetMapping
    Mono<ResponseEntity<KitView>> read(
            @PathVariable("ws") String workspace, @PathVariable String id, Caller.Member caller) {
        return access.readable(workspace, id, caller)
                .map(stored -> ResponseEntity.ok()
                        .eTag(Versions.etag(stored.version()))
                        .body(KitView.of(stored, caller.is(Role.AUTHOR))));
    }

    @GetMapping("/versions/{version}")
    Mono<KitVersion> version(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            @PathVariable int version,
            Caller.Member caller) {
        return access.readable(workspace, id, caller)
                .flatMap(stored -> kits.version(stored.state(), version))
                .switchIfEmpty(Mono.error(
                        () -> CommonProblems.notFound("version " + version).exception()));
    }
}
