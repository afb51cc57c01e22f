package dev.greenroom.questions.catalog;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.questions.kit.Kit;
import dev.greenroom.questions.kit.KitView;
import dev.greenroom.questions.kit.Kits;
import dev.greenroom.web.Caller;
import dev.greenroom.web.Cursor;
import dev.greenroom.web.Page;
import dev.greenroom.web.Role;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The kits that a workspace sees, by title. */
@RestController
class KitListEndpoint {

    private final KitShelf shelf;
    private final Kits kits;

    KitListEndpoint(KitShelf shelf, Kits kits) {
        this.shelf = shelf;
        this.kits = kits;
    }

    @GetMapping("/api/v1/workspaces/{ws}/kits")
    Mono<Page<KitView>> list(
            @PathVariable("ws") String workspace,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String state,
            Caller.Member caller,
            ServerHttpRequest http) {
        var workspaces = Words.oneOf(Scope.values(), Scope::word, "scope", scope, Scope.ALL)
                .workspaces(workspace);
        var shown = Shown.asked(state, caller);
        var cursor = Cursor.of(http);
        var lines = shelf.list(workspaces, shown, cursor.after(), cursor.limit() + 1);
        var page = Page.of(lines, cursor, KitShelf.Line::position);
        var ids = page.items().stream().map(KitShelf.Line::id).toList();
        return kits.findAll(ids).collectMap(Stored::id).map(found -> {
            List<Stored<Kit>> inOrder =
                    ids.stream().map(found::get).filter(Objects::nonNull).toList();
            var views = inOrder.stream()
                    .map(kit -> KitView.of(kit, caller.is(Role.AUTHOR)))
                    .toList();
            return new Page<>(views, page.next());
        });
    }
}
