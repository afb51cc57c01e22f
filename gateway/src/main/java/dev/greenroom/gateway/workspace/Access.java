package dev.greenroom.gateway.workspace;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.gateway.cookie.SignedIn;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Role;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A member's standing in one workspace, read anew for each request, so that a change counts at once. */
public record Access(String memberId, Stored<Workspace> workspace, Membership membership) {

    /** Refuses with 403 whoever is no administrator. */
    Access requireAdmin() {
        if (!membership.roles().contains(Role.ADMIN)) {
            throw CommonProblems.forbidden("This needs the role admin.").exception();
        }
        return this;
    }

    /** Looks the standing up. */
    @Component
    public static class Lookup {

        private final Workspaces workspaces;

        Lookup(Workspaces workspaces) {
            this.workspaces = workspaces;
        }

        /** To whoever is no member, a workspace that exists looks like one that does not. */
        public Mono<Access> of(SignedIn caller, String workspaceId) {
            return workspaces
                    .find(workspaceId)
                    .flatMap(stored -> Mono.justOrEmpty(stored.state()
                            .memberActive(caller.memberId())
                            .map(membership -> new Access(caller.memberId(), stored, membership))))
                    .switchIfEmpty(Mono.error(
                            () -> CommonProblems.notFound("such workspace").exception()));
        }

        Mono<Access> ofAdmin(SignedIn caller, String workspaceId) {
            return of(caller, workspaceId).map(Access::requireAdmin);
        }
    }
}
