package dev.greenroom.gateway.workspace;

import dev.greenroom.web.Role;
import java.time.Instant;
import java.util.Set;

/** What happened in a workspace. */
sealed interface WorkspaceEvent {

    record Created(String name, Policy policy) implements WorkspaceEvent {}

    record MemberInvited(String memberId, Set<Role> roles, int epoch, Instant at) implements WorkspaceEvent {}

    record MemberJoined(String memberId, Set<Role> roles, Instant at) implements WorkspaceEvent {}

    record RolesChanged(String memberId, Set<Role> roles) implements WorkspaceEvent {}

    record MemberRemoved(String memberId, Instant at) implements WorkspaceEvent {}

    record PolicyChanged(Policy policy) implements WorkspaceEvent {}
}
