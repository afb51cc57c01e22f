package dev.greenroom.gateway.workspace;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A team's closed space: its people with their roles, and its policy. */
public record Workspace(String name, Policy policy, Map<String, Membership> members) {

    /** The membership of somebody who may act here. */
    public Optional<Membership> memberActive(String memberId) {
        return Optional.ofNullable(members.get(memberId)).filter(Membership::active);
    }

    Workspace with(String memberId, Membership membership) {
        var changed = new TreeMap<>(members);
        changed.put(memberId, membership);
        return new Workspace(name, policy, Collections.unmodifiableMap(changed));
    }

    Workspace with(Policy newPolicy) {
        return new Workspace(name, newPolicy, members);
    }

    boolean hasOtherAdminThan(String memberId) {
        return members.entrySet().stream()
                .anyMatch(entry ->
                        !entry.getKey().equals(memberId) && entry.getValue().isActiveAdmin());
    }
}
