package dev.greenroom.sessions.session;

import dev.greenroom.sessions.candidate.Candidates;
import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Cursor;
import dev.greenroom.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The interviews of a workspace, the latest first. */
@RestController
class SessionListEndpoint {

    private static final int LONGEST_SEARCH = 120;

    private final Sessions sessions;
    private final SessionViews views;
    private final Candidates candidates;

    SessionListEndpoint(Sessions sessions, SessionViews views, Candidates candidates) {
        this.sessions = sessions;
        this.views = views;
        this.candidates = candidates;
    }

    @GetMapping("/api/v1/workspaces/{ws}/sessions")
    Mono<Page<SessionView>> list(
            @PathVariable("ws") String workspace,
            @RequestParam(required = false) @Nullable List<String> state,
            @RequestParam(required = false) @Nullable String panel,
            @RequestParam(required = false) @Nullable String q,
            Caller.Member caller,
            ServerWebExchange exchange) {
        var cursor = Cursor.of(exchange.getRequest());
        var states = states(state);
        var member = panel == null || panel.isBlank() ? null : panel.equals("me") ? caller.id() : panel;
        return named(workspace, q)
                .map(found -> new SessionFilter(workspace, states, member, found.orElse(null)))
                .flatMap(filter -> sessions.list(filter, cursor.after(), cursor.limit() + 1)
                        .collectList())
                .flatMap(oneMore -> views.named(oneMore, workspace)
                        .map(items -> Page.of(items, cursor, SessionListEndpoint::position)));
    }

    private static String position(SessionView view) {
        return Sessions.position(view.startsAt(), view.id());
    }

    /** The candidates whose name matches; empty when nothing is searched for. */
    private Mono<Optional<List<String>>> named(String workspace, @Nullable String q) {
        if (q == null || q.isBlank()) {
            return Mono.just(Optional.empty());
        }
        if (q.length() > LONGEST_SEARCH) {
            throw CommonProblems.invalidField("q", "must be at most " + LONGEST_SEARCH + " characters")
                    .exception();
        }
        return candidates.named(workspace, q).map(Optional::of);
    }

    private static List<SessionState> states(@Nullable List<String> words) {
        return words == null
                ? List.of()
                : words.stream()
                        .filter(word -> !word.isBlank())
                        .map(SessionListEndpoint::state)
                        .toList();
    }

    private static SessionState state(String word) {
        return Arrays.stream(SessionState.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> CommonProblems.invalidField("state", "is not a state of a session")
                        .exception());
    }
}
