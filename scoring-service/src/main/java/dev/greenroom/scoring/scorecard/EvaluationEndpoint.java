package dev.greenroom.scoring.scorecard;

import dev.greenroom.scoring.evaluation.EndedQuery;
import dev.greenroom.web.Caller;
import dev.greenroom.web.Cursor;
import dev.greenroom.web.Page;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The list of scorecards: what is complete, what waits, and for whom. */
@RestController
class EvaluationEndpoint {

    private final EvaluationList list;

    EvaluationEndpoint(EvaluationList list) {
        this.list = list;
    }

    @GetMapping("/api/v1/workspaces/{ws}/evaluations")
    Mono<Page<EvaluationLine>> list(
            @PathVariable("ws") String workspace,
            @RequestParam(defaultValue = "all") @Pattern(regexp = "waiting|complete|all") String state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String kit,
            Caller.Member caller,
            ServerWebExchange exchange) {
        var cursor = Cursor.of(exchange.getRequest());
        var query = new EndedQuery(
                workspace, complete(state), mine ? caller.id() : null, kit, cursor.after(), cursor.limit());
        return list.read(query, new Reader(caller.id(), caller.roles())).map(placed -> {
            var page = Page.of(placed, cursor, EvaluationList.Placed::position);
            return new Page<>(
                    page.items().stream().map(EvaluationList.Placed::line).toList(), page.next());
        });
    }

    private static @Nullable Boolean complete(String state) {
        return switch (state) {
            case "waiting" -> false;
            case "complete" -> true;
            default -> null;
        };
    }
}
