package dev.greenroom.gateway.workspace;

import dev.greenroom.aggregate.IdempotentRequest;
import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.gateway.cookie.SignedIn;
import dev.greenroom.gateway.member.Members;
import dev.greenroom.web.IdempotentRequests;
import dev.greenroom.web.Replies;
import dev.greenroom.web.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Inviting people by link. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/invites")
class InvitesEndpoint {

    record Invite(
            @Size(min = 1, max = 100) String name,
            @Email @Size(min = 3, max = 254) String email,
            @NotEmpty Set<Role> roles) {}

    /** The link is left out once the person has joined. */
    record Invited(String memberId, @Nullable String link) {}

    private final Access.Lookup access;
    private final Workspaces workspaces;
    private final Members members;
    private final JoinLink.Links links;
    private final IdempotentRequests requests;
    private final JsonMapper json;
    private final Clock clock;

    InvitesEndpoint(
            Access.Lookup access,
            Workspaces workspaces,
            Members members,
            JoinLink.Links links,
            IdempotentRequests requests,
            JsonMapper json,
            Clock clock) {
        this.access = access;
        this.workspaces = workspaces;
        this.members = members;
        this.links = links;
        this.requests = requests;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping
    Mono<ResponseEntity<String>> invite(
            SignedIn caller, @PathVariable String ws, @Valid @RequestBody Invite invite, ServerHttpRequest http) {
        var request = requests.of(http, caller.memberId(), invite);
        return access.ofAdmin(caller, ws)
                .flatMap(standing -> carryOut(ws, request, invite))
                .flatMap(outcome -> withLink(ws, outcome))
                .map(Replies::toResponse);
    }

    private Mono<Outcome> carryOut(String ws, IdempotentRequest request, Invite invite) {
        return workspaces.carryOut(
                ws,
                request,
                null,
                stored -> members.ensure(invite.name().strip(), invite.email())
                        .map(member -> new WorkspaceCommand.Invite(member.id(), invite.roles(), clock.instant())),
                command -> new Reply(201, json.writeValueAsString(new Invited(memberId(command), null))));
    }

    private static String memberId(WorkspaceCommand command) {
        return ((WorkspaceCommand.Invite) command).memberId();
    }

    /** The kept reply holds no secret, so the link is written again for every answer, replays too. */
    private Mono<Outcome> withLink(String ws, Outcome outcome) {
        if (!(outcome instanceof Outcome.Done done)) {
            return Mono.just(outcome);
        }
        String memberId = json.readValue(done.reply().body(), Invited.class).memberId();
        return workspaces
                .find(ws)
                .flatMap(stored -> Mono.justOrEmpty(stored.state().members().get(memberId)))
                .filter(membership -> membership.state() == Membership.State.INVITED)
                .flatMap(membership -> links.write(new JoinLink(ws, memberId, membership.epoch())))
                .map(link -> new Reply(done.reply().status(), json.writeValueAsString(new Invited(memberId, link))))
                .defaultIfEmpty(done.reply())
                .map(reply -> new Outcome.Done(reply, done.version(), done.replayed()));
    }
}
