package dev.greenroom.gateway.workspace;

import dev.greenroom.aggregate.Refusal;
import dev.greenroom.gateway.workspace.Membership.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides commands to a workspace, and applies what happened; nothing here knows a clock, a store or a network. */
final class WorkspaceDecider {

    static final Duration INVITATION_VALID = Duration.ofDays(7);
    static final int MAX_MEMBERS = 500;

    private WorkspaceDecider() {}

    /** Either what happens or why not; both empty means that there is nothing to change. */
    record Ruling(List<WorkspaceEvent> events, @Nullable Refusal refusal) {

        static Ruling of(WorkspaceEvent event) {
            return new Ruling(List.of(event), null);
        }

        static Ruling nothing() {
            return new Ruling(List.of(), null);
        }

        static Ruling no(Refusal refusal) {
            return new Ruling(List.of(), refusal);
        }
    }

    static Ruling decide(Workspace workspace, WorkspaceCommand command) {
        return switch (command) {
            case WorkspaceCommand.Invite invite -> invite(workspace, invite);
            case WorkspaceCommand.Join join -> join(workspace, join);
            case WorkspaceCommand.ChangeRoles change -> changeRoles(workspace, change);
            case WorkspaceCommand.Remove remove -> remove(workspace, remove);
            case WorkspaceCommand.SetPolicy set ->
                set.policy().equals(workspace.policy())
                        ? Ruling.nothing()
                        : Ruling.of(new WorkspaceEvent.PolicyChanged(set.policy()));
        };
    }

    private static Ruling invite(Workspace workspace, WorkspaceCommand.Invite invite) {
        var known = Optional.ofNullable(workspace.members().get(invite.memberId()));
        if (known.filter(Membership::active).isPresent()) {
            return Ruling.no(Refusals.alreadyAMember());
        }
        if (known.isEmpty() && workspace.members().size() >= MAX_MEMBERS) {
            return Ruling.no(Refusals.workspaceFull(MAX_MEMBERS));
        }
        int epoch = known.map(Membership::epoch).orElse(0) + 1;
        return Ruling.of(new WorkspaceEvent.MemberInvited(invite.memberId(), invite.roles(), epoch, invite.at()));
    }

    private static Ruling join(Workspace workspace, WorkspaceCommand.Join join) {
        Membership invited = workspace.members().get(join.memberId());
        if (invited == null || invited.epoch() != join.epoch() || invited.state() == State.REMOVED) {
            return Ruling.no(Refusals.linkRevoked());
        }
        if (invited.active()) {
            return Ruling.no(Refusals.linkUsed());
        }
        return isTooLate(invited, join.at())
                ? Ruling.no(Refusals.linkExpired())
                : Ruling.of(new WorkspaceEvent.MemberJoined(join.memberId(), invited.roles(), join.at()));
    }

    private static boolean isTooLate(Membership invited, Instant at) {
        return at.isAfter(invited.since().plus(INVITATION_VALID));
    }

    private static Ruling changeRoles(Workspace workspace, WorkspaceCommand.ChangeRoles change) {
        var membership = workspace.memberActive(change.memberId());
        if (membership.isEmpty()) {
            return Ruling.no(Refusals.noSuchMember());
        }
        if (membership.get().roles().equals(change.roles())) {
            return Ruling.nothing();
        }
        boolean staysAdmin = change.roles().contains(dev.greenroom.web.Role.ADMIN);
        return !staysAdmin && isLastAdmin(workspace, change.memberId())
                ? Ruling.no(Refusals.lastAdmin())
                : Ruling.of(new WorkspaceEvent.RolesChanged(change.memberId(), change.roles()));
    }

    private static Ruling remove(Workspace workspace, WorkspaceCommand.Remove remove) {
        Membership membership = workspace.members().get(remove.memberId());
        if (membership == null) {
            return Ruling.no(Refusals.noSuchMember());
        }
        if (membership.state() == State.REMOVED) {
            return Ruling.nothing();
        }
        return isLastAdmin(workspace, remove.memberId())
                ? Ruling.no(Refusals.lastAdmin())
                : Ruling.of(new WorkspaceEvent.MemberRemoved(remove.memberId(), remove.at()));
    }

    private static boolean isLastAdmin(Workspace workspace, String memberId) {
        return workspace
                        .memberActive(memberId)
                        .filter(Membership::isActiveAdmin)
                        .isPresent()
                && !workspace.hasOtherAdminThan(memberId);
    }

    static Workspace evolve(Workspace workspace, WorkspaceEvent event) {
        return switch (event) {
            case WorkspaceEvent.Created created -> new Workspace(created.name(), created.policy(), Map.of());
            case WorkspaceEvent.MemberInvited invited ->
                workspace.with(
                        invited.memberId(),
                        new Membership(invited.roles(), State.INVITED, invited.epoch(), invited.at()));
            case WorkspaceEvent.MemberJoined joined ->
                workspace.with(
                        joined.memberId(),
                        new Membership(joined.roles(), State.ACTIVE, epoch(workspace, joined.memberId()), joined.at()));
            case WorkspaceEvent.RolesChanged changed -> withRoles(workspace, changed);
            case WorkspaceEvent.MemberRemoved removed ->
                workspace.with(
                        removed.memberId(),
                        new Membership(Set.of(), State.REMOVED, epoch(workspace, removed.memberId()), removed.at()));
            case WorkspaceEvent.PolicyChanged changed -> workspace.with(changed.policy());
        };
    }

    private static Workspace withRoles(Workspace workspace, WorkspaceEvent.RolesChanged changed) {
        return workspace
                .memberActive(changed.memberId())
                .map(old -> workspace.with(
                        changed.memberId(), new Membership(changed.roles(), old.state(), old.epoch(), old.since())))
                .orElse(workspace);
    }

    private static int epoch(Workspace workspace, String memberId) {
        return Optional.ofNullable(workspace.members().get(memberId))
                .map(Membership::epoch)
                .orElse(0);
    }
}
