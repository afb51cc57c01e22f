package dev.greenroom.gateway.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.gateway.workspace.Membership.State;
import dev.greenroom.web.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkspaceDeciderTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Set<Role> HIRING = Set.of(Role.HIRING);
    private static final Set<Role> ADMIN = Set.of(Role.ADMIN);

    private Workspace workspace = new Workspace("Acme", Policy.DEFAULT, Map.of());

    private WorkspaceDeciderTest given(WorkspaceEvent... events) {
        Arrays.stream(events).forEach(event -> workspace = WorkspaceDecider.evolve(workspace, event));
        return this;
    }

    private void then(WorkspaceCommand command, WorkspaceEvent... expected) {
        var ruling = WorkspaceDecider.decide(workspace, command);
        assertThat(ruling.refusal()).isNull();
        assertThat(ruling.events()).containsExactly(expected);
    }

    private void thenRefused(WorkspaceCommand command, String type) {
        var ruling = WorkspaceDecider.decide(workspace, command);
        assertThat(ruling.events()).isEmpty();
        assertThat(ruling.refusal()).isNotNull();
        assertThat(ruling.refusal().type()).isEqualTo(type);
        assertThat(ruling.refusal().remedy()).isNotBlank();
    }

    private static WorkspaceEvent.MemberInvited invited(String id, int epoch) {
        return new WorkspaceEvent.MemberInvited(id, HIRING, epoch, NOW);
    }

    private static WorkspaceEvent.MemberJoined joined(String id, Set<Role> roles) {
        return new WorkspaceEvent.MemberJoined(id, roles, NOW);
    }

    @Test
    void a_new_person_is_invited_with_the_first_epoch() {
        given().then(new WorkspaceCommand.Invite("a", HIRING, NOW), invited("a", 1));
    }

    @Test
    void a_further_invitation_raises_the_epoch() {
        given(invited("a", 1)).then(new WorkspaceCommand.Invite("a", HIRING, NOW), invited("a", 2));
    }

    @Test
    void whoever_was_removed_can_be_invited_again() {
        given(invited("a", 1), joined("a", HIRING), new WorkspaceEvent.MemberRemoved("a", NOW))
                .then(new WorkspaceCommand.Invite("a", HIRING, NOW), invited("a", 2));
    }

    @Test
    void a_member_is_not_invited() {
        given(joined("a", HIRING)).thenRefused(new WorkspaceCommand.Invite("a", ADMIN, NOW), "already-a-member");
    }

    @Test
    void a_workspace_has_an_end() {
        Map<String, Membership> many = new HashMap<>();
        for (int i = 0; i < WorkspaceDecider.MAX_MEMBERS; i++) {
            many.put("m" + i, new Membership(HIRING, State.ACTIVE, 1, NOW));
        }
        workspace = new Workspace("Acme", Policy.DEFAULT, many);
        thenRefused(new WorkspaceCommand.Invite("one more", HIRING, NOW), "workspace-full");
    }

    @Test
    void the_invited_join_with_the_roles_they_were_invited_for() {
        given(invited("a", 3)).then(new WorkspaceCommand.Join("a", 3, NOW), joined("a", HIRING));
    }

    @Test
    void an_earlier_link_is_worthless() {
        given(invited("a", 1), invited("a", 2)).thenRefused(new WorkspaceCommand.Join("a", 1, NOW), "link-revoked");
    }

    @Test
    void a_link_works_once() {
        given(invited("a", 1), joined("a", HIRING)).thenRefused(new WorkspaceCommand.Join("a", 1, NOW), "link-used");
    }

    @Test
    void the_link_of_a_removed_member_is_worthless() {
        given(invited("a", 1), new WorkspaceEvent.MemberRemoved("a", NOW))
                .thenRefused(new WorkspaceCommand.Join("a", 1, NOW), "link-revoked");
    }

    @Test
    void nobody_joins_uninvited() {
        given().thenRefused(new WorkspaceCommand.Join("a", 1, NOW), "link-revoked");
    }

    @Test
    void a_link_is_good_for_seven_days() {
        Instant last = NOW.plus(WorkspaceDecider.INVITATION_VALID);
        given(invited("a", 1))
                .then(new WorkspaceCommand.Join("a", 1, last), new WorkspaceEvent.MemberJoined("a", HIRING, last));
        thenRefused(new WorkspaceCommand.Join("a", 1, last.plusMillis(1)), "link-expired");
    }

    @Test
    void roles_change() {
        given(joined("a", HIRING))
                .then(new WorkspaceCommand.ChangeRoles("a", ADMIN), new WorkspaceEvent.RolesChanged("a", ADMIN));
    }

    @Test
    void the_same_roles_are_no_change() {
        given(joined("a", HIRING)).then(new WorkspaceCommand.ChangeRoles("a", HIRING));
    }

    @Test
    void only_members_have_roles_to_change() {
        given(invited("a", 1)).thenRefused(new WorkspaceCommand.ChangeRoles("a", ADMIN), "not-found");
    }

    @Test
    void the_last_administrator_neither_goes_nor_steps_down() {
        given(joined("a", ADMIN), joined("b", HIRING));
        thenRefused(new WorkspaceCommand.ChangeRoles("a", HIRING), "last-admin");
        thenRefused(new WorkspaceCommand.Remove("a", NOW), "last-admin");
    }

    @Test
    void one_of_two_administrators_may_go() {
        given(joined("a", ADMIN), joined("b", ADMIN))
                .then(new WorkspaceCommand.Remove("a", NOW), new WorkspaceEvent.MemberRemoved("a", NOW));
    }

    @Test
    void an_invitation_can_be_withdrawn() {
        given(joined("a", ADMIN), invited("b", 1))
                .then(new WorkspaceCommand.Remove("b", NOW), new WorkspaceEvent.MemberRemoved("b", NOW));
    }

    @Test
    void removing_twice_is_no_fault_and_removing_a_stranger_is() {
        given(joined("a", HIRING), new WorkspaceEvent.MemberRemoved("a", NOW))
                .then(new WorkspaceCommand.Remove("a", NOW));
        thenRefused(new WorkspaceCommand.Remove("stranger", NOW), "not-found");
    }

    @Test
    void whoever_is_removed_has_no_role_left() {
        given(joined("a", ADMIN), new WorkspaceEvent.MemberRemoved("a", NOW));
        assertThat(workspace.members().get("a").roles()).isEmpty();
        assertThat(workspace.memberActive("a")).isEmpty();
    }

    @Test
    void the_policy_changes_once() {
        var policy = new Policy(Policy.Blind.always, 30);
        given().then(new WorkspaceCommand.SetPolicy(policy), new WorkspaceEvent.PolicyChanged(policy));
        given(new WorkspaceEvent.PolicyChanged(policy)).then(new WorkspaceCommand.SetPolicy(policy));
    }
}
