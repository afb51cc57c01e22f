package dev.greenroom.sessions.privacy;

import dev.greenroom.sessions.candidate.Candidate;
import dev.greenroom.sessions.candidate.Candidates;
import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.IdempotentRequests;
import dev.greenroom.web.Page;
import dev.greenroom.web.Role;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Names of candidates for those who may know them, and their erasure. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/candidates")
class CandidateEndpoint {

    /** A candidate as members know them. */
    record CandidateView(
            String id,
            String name,
            @Nullable String email,
            @Nullable String pronouns,
            String timeZone,
            boolean erased) {

        static CandidateView of(Candidate candidate) {
            return new CandidateView(
                    candidate.id(),
                    candidate.name(),
                    candidate.email(),
                    candidate.pronouns(),
                    candidate.timeZone(),
                    candidate.erased());
        }
    }

    private static final int MOST = 100;

    private final Candidates candidates;
    private final Erasure erasure;
    private final IdempotentRequests requests;

    CandidateEndpoint(Candidates candidates, Erasure erasure, IdempotentRequests requests) {
        this.candidates = candidates;
        this.erasure = erasure;
        this.requests = requests;
    }

    /** Those of the ids that exist in the workspace; without ids, all whose name holds the words. */
    @GetMapping
    Mono<Page<CandidateView>> read(
            @PathVariable("ws") String workspace,
            @RequestParam(required = false) @Nullable List<String> ids,
            @RequestParam(required = false, defaultValue = "") String q,
            Caller.Member caller) {
        if (ids != null && ids.size() > MOST) {
            throw CommonProblems.invalidField("ids", "must be at most " + MOST).exception();
        }
        var wanted = ids == null ? candidates.named(workspace, q) : Mono.just(ids);
        return wanted.flatMap(known -> candidates
                .findAll(workspace, known.stream().limit(MOST).toList())
                .map(CandidateView::of)
                .collectSortedList(Comparator.comparing(CandidateView::name))
                .map(Page::all));
    }

    /** Safe to repeat: what is gone stays gone. */
    @PostMapping("/{id}/erase")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> erase(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            Caller.Member caller,
            ServerWebExchange exchange) {
        caller.require(Role.ADMIN);
        requests.of(exchange, caller, null);
        return erasure.erase(workspace, id);
    }
}
