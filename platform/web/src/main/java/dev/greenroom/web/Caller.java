package dev.greenroom.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who calls, as the gateway's token says: a handler names the kind that it takes as its argument. */
public sealed interface Caller {

    /** The token's subject: the member, {@code guest:<session>:<invitation>}, or the calling service. */
    String id();

    /** A signed-in person; {@code workspace} and {@code roles} are those of the path, absent in rooms. */
    record Member(String id, @Nullable String workspace, Set<Role> roles, Map<String, Set<Role>> memberships)
            implements Caller {

        public boolean is(Role role) {
            return roles.contains(role);
        }

        /** The roles in a workspace that the path does not name. */
        public Set<Role> rolesIn(String workspaceId) {
            return workspaceId.equals(workspace) ? roles : memberships.getOrDefault(workspaceId, Set.of());
        }

        /** Refuses with 403 whoever has none of the roles. */
        public Member require(Role... any) {
            if (Arrays.stream(any).noneMatch(roles::contains)) {
                String names =
                        String.join(" or ", Arrays.stream(any).map(Role::text).toList());
                throw CommonProblems.forbidden("This needs the role " + names + ".")
                        .exception();
            }
            return this;
        }
    }

    /** Somebody who redeemed a link; every command re-checks the epoch. */
    record Guest(String id, String session, String invitation, long epoch, Part part, String workspace)
            implements Caller {}

    /** Another service of Greenroom, on internal paths only. */
    record Service(String id) implements Caller {}

    /** What a link makes of its holder. */
    enum Part {
        CANDIDATE,
        OBSERVER
    }
}
