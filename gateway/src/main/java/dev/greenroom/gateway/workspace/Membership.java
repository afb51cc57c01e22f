package dev.greenroom.gateway.workspace;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.greenroom.web.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * One person's place in a workspace.
 *
 * @param epoch rises with every invitation, so that an earlier link no longer fits
 * @param since when the state was entered
 */
public record Membership(Set<Role> roles, State state, int epoch, Instant since) {

    /** Where a membership stands. */
    public enum State {
        INVITED,
        ACTIVE,
        REMOVED;

        @JsonValue
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    boolean isActiveAdmin() {
        return active() && roles.contains(Role.ADMIN);
    }
}
