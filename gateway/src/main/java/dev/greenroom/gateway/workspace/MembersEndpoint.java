package dev.greenroom.gateway.workspace;

import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.gateway.cookie.SignedIn;
import dev.greenroom.gateway.member.Members;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Page;
import dev.greenroom.web.Replies;
import dev.greenroom.web.Role;
import dev.greenroom.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The people of a workspace: who they are, what they may do, and their leaving. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/members")
class MembersEndpoint {

    private static final int MOST_IDS = 100;

    record Roles(@NotEmpty Set<Role> roles) {}

    private final Access.Lookup access;
    private final Workspaces workspaces;
    private final Members members;
    private final Clock clock;

    MembersEndpoint(Access.Lookup access, Workspaces workspaces, Members members, Clock clock) {
        this.access = access;
        this.workspaces = workspaces;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<Page<MemberView>>> list(
            SignedIn caller, @PathVariable String ws, @RequestParam(required = false) @Nullable String ids) {
        return access.of(caller, ws)
                .flatMap(standing -> views(standing, wanted(standing, ids))
                        .map(views -> ResponseEntity.ok()
                                .eTag(Versions.etag(standing.workspace().version()))
                                .body(Page.all(views))));
    }

    private static List<String> wanted(Access standing, @Nullable String ids) {
        var known = standing.workspace().state().members().keySet();
        if (ids == null) {
            return List.copyOf(known);
        }
        List<String> asked = Arrays.asList(ids.split(","));
        if (asked.size() > MOST_IDS) {
            throw CommonProblems.invalidField("ids", "may name at most " + MOST_IDS + " members")
                    .exception();
        }
        return asked.stream().filter(known::contains).distinct().toList();
    }

    private Mono<List<MemberView>> views(Access standing, List<String> ids) {
        boolean admin = standing.membership().roles().contains(Role.ADMIN);
        var memberships = standing.workspace().state().members();
        return members.findAll(ids)
                .mapNotNull(stored -> {
                    Membership membership = memberships.get(stored.id());
                    return membership == null ? null : MemberView.of(stored.id(), stored.state(), membership, admin);
                })
                .collectSortedList(Comparator.comparing(MemberView::name).thenComparing(MemberView::memberId));
    }

    @PutMapping("/{id}/roles")
    Mono<ResponseEntity<String>> changeRoles(
            SignedIn caller,
            @PathVariable String ws,
            @PathVariable String id,
            @Valid @RequestBody Roles request,
            ServerHttpRequest http) {
        long version = Versions.required(http);
        var command = new WorkspaceCommand.ChangeRoles(id, request.roles());
        return access.ofAdmin(caller, ws)
                .flatMap(standing -> workspaces.carryOut(ws, null, version, command, Reply.empty(204)))
                .map(Replies::toResponse);
    }

    /** Whoever is removed is signed out everywhere at once. */
    @DeleteMapping("/{id}")
    Mono<ResponseEntity<String>> remove(SignedIn caller, @PathVariable String ws, @PathVariable String id) {
        return access.ofAdmin(caller, ws)
                .flatMap(standing -> workspaces.carryOut(
                        ws, null, null, new WorkspaceCommand.Remove(id, clock.instant()), Reply.empty(204)))
                .flatMap(outcome -> outcome instanceof Outcome.Done
                        ? members.signOutEverywhere(id).thenReturn(outcome)
                        : Mono.just(outcome))
                .map(Replies::toResponse);
    }
}
