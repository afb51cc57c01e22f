package dev.greenroom.sessions.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions of a workspace a list shows.
 *
 * @param states empty for all
 * @param panelMember only those with this member on the panel
 * @param candidates only those with these candidates
 */
public record SessionFilter(
        String workspaceId,
        List<SessionState> states,
        @Nullable String panelMember,
        @Nullable List<String> candidates) {}
