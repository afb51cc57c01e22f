package dev.greenroom.gateway.workspace;

import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.web.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What leaves for {@code greenroom.workspaces}: ids, roles and policy; never a name or an address. */
final class PublishedEvents {

    private PublishedEvents() {}

    record WorkspaceCreated(String workspaceId, Policy.Blind blind, int retentionDays) {}

    record MemberAdded(String workspaceId, String memberId, List<String> roles) {}

    record RoleChanged(String workspaceId, String memberId, List<String> roles) {}

    record MemberRemoved(String workspaceId, String memberId) {}

    record PolicyChanged(String workspaceId, Policy.Blind blind, int retentionDays) {}

    static List<OutgoingEvent> of(String workspace, List<WorkspaceEvent> events) {
        return events.stream()
                .map(event -> of(workspace, event))
                .flatMap(Optional::stream)
                .map(data -> new OutgoingEvent(data.getClass().getSimpleName(), workspace, data))
                .toList();
    }

    private static Optional<Object> of(String workspace, WorkspaceEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case WorkspaceEvent.Created created ->
                        new WorkspaceCreated(
                                workspace,
                                created.policy().blind(),
                                created.policy().retentionDays());
                    case WorkspaceEvent.MemberInvited invited -> null;
                    case WorkspaceEvent.MemberJoined joined ->
                        new MemberAdded(workspace, joined.memberId(), names(joined.roles()));
                    case WorkspaceEvent.RolesChanged changed ->
                        new RoleChanged(workspace, changed.memberId(), names(changed.roles()));
                    case WorkspaceEvent.MemberRemoved removed -> new MemberRemoved(workspace, removed.memberId());
                    case WorkspaceEvent.PolicyChanged changed ->
                        new PolicyChanged(
                                workspace,
                                changed.policy().blind(),
                                changed.policy().retentionDays());
                });
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::text).toList();
    }
}
