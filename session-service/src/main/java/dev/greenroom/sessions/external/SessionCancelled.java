package dev.greenroom.sessions.external;

import java.time.Instant;

/** The interview will not take place; the reason may name people, so it stays here. */
record SessionCancelled(String sessionId, String workspaceId, Instant at) {}
