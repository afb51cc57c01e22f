package dev.greenroom.gateway.workspace;

import dev.greenroom.web.Role;
import java.time.Instant;
import java.util.Set;

/** What can be asked of a workspace. */
sealed interface WorkspaceCommand {

    record Invite(String memberId, Set<Role> roles, Instant at) implements WorkspaceCommand {}

    /** Somebody came with the link of this epoch. */
    record Join(String memberId, int epoch, Instant at) implements WorkspaceCommand {}

    record ChangeRoles(String memberId, Set<Role> roles) implements WorkspaceCommand {}

    record Remove(String memberId, Instant at) implements WorkspaceCommand {}

    record SetPolicy(Policy policy) implements WorkspaceCommand {}
}
