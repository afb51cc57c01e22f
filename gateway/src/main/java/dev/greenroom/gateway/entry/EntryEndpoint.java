package dev.greenroom.gateway.entry;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.gateway.cookie.SessionCookie;
import dev.greenroom.gateway.member.Accounts;
import dev.greenroom.gateway.member.Member;
import dev.greenroom.gateway.member.Members;
import dev.greenroom.gateway.member.NewPassword;
import dev.greenroom.gateway.workspace.JoinLink;
import dev.greenroom.gateway.workspace.Workspaces;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Replies;
import dev.greenroom.web.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The two ways in for somebody without an account: the first administrator's link, and an invitation's. */
@RestController
@RequestMapping("/api/v1/identity")
class EntryEndpoint {

    record Setup(
            @Size(min = 1, max = 200) String token,
            @Size(min = 1, max = 100) String name,
            @Email @Size(min = 3, max = 254) String email,
            @NewPassword String password,
            @Size(min = 1, max = 100) String workspaceName) {}

    record Join(
            @Size(min = 1, max = 200) String token,
            @NewPassword String password,
            @Nullable @Size(max = 100) String name) {}

    private static final Set<Role> ALL_ROLES = Set.of(Role.values());

    private final SetUp setUp;
    private final JoinLink.Links links;
    private final Members members;
    private final Accounts accounts;
    private final Workspaces workspaces;
    private final Me.Composer me;
    private final SessionCookie cookie;
    private final Clock clock;

    EntryEndpoint(
            SetUp setUp,
            JoinLink.Links links,
            Members members,
            Accounts accounts,
            Workspaces workspaces,
            Me.Composer me,
            SessionCookie cookie,
            Clock clock) {
        this.setUp = setUp;
        this.links = links;
        this.members = members;
        this.accounts = accounts;
        this.workspaces = workspaces;
        this.me = me;
        this.cookie = cookie;
        this.clock = clock;
    }

    @PostMapping("/setup")
    Mono<ResponseEntity<Me>> setup(@Valid @RequestBody Setup request) {
        return setUp.admit(request.token())
                .flatMap(workspace -> members.ensure(request.name().strip(), request.email())
                        .flatMap(member -> accounts.claim(member, request.password(), request.name()))
                        .flatMap(member -> members.addTo(workspace, member.id()))
                        .flatMap(member -> found(workspace, request.workspaceName(), member.id())
                                .then(welcome(member.id(), HttpStatus.CREATED))));
    }

    private Mono<Boolean> found(String workspace, String name, String memberId) {
        var founder = new Workspaces.Founder(memberId, ALL_ROLES);
        return workspaces
                .create(workspace, name.strip(), List.of(founder), clock.instant())
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(SetUp::alreadyDone));
    }

    @PostMapping("/join")
    Mono<ResponseEntity<Me>> join(@Valid @RequestBody Join request) {
        return links.read(request.token())
                .flatMap(link -> workspaces
                        .mayJoin(link.workspace(), link.memberId(), link.epoch(), clock.instant())
                        .then(Mono.defer(() -> claim(link, request)))
                        .flatMap(member -> members.addTo(link.workspace(), member.id()))
                        .flatMap(member ->
                                workspaces.join(link.workspace(), link.memberId(), link.epoch(), clock.instant()))
                        .map(Replies::toResponse)
                        .flatMap(joined -> welcome(link.memberId(), HttpStatus.OK)));
    }

    private Mono<Stored<Member>> claim(JoinLink link, Join request) {
        return members.find(link.memberId())
                .switchIfEmpty(
                        Mono.error(() -> CommonProblems.notFound("such member").exception()))
                .flatMap(member -> accounts.claim(member, request.password(), request.name()));
    }

    private Mono<ResponseEntity<Me>> welcome(String memberId, HttpStatus status) {
        return Mono.defer(() -> accounts.open(memberId))
                .flatMap(opened -> me.of(opened)
                        .map(view -> ResponseEntity.status(status)
                                .header(
                                        HttpHeaders.SET_COOKIE,
                                        cookie.of(opened).toString())
                                .body(view)));
    }
}
