package dev.greenroom.gateway.workspace;

import dev.greenroom.gateway.member.Member;
import dev.greenroom.web.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member as a list shows them; the address is for administrators. */
record MemberView(String memberId, String name, @Nullable String email, List<Role> roles, Membership.State state) {

    static MemberView of(String memberId, Member member, Membership membership, boolean withAddress) {
        return new MemberView(
                memberId,
                member.name(),
                withAddress ? member.email() : null,
                membership.roles().stream().sorted().toList(),
                membership.state());
    }
}
