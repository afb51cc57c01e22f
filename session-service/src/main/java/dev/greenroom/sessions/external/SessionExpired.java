package dev.greenroom.sessions.external;

import java.time.Instant;

/** Nobody started the interview within a day of its planned start. */
record SessionExpired(String sessionId, String workspaceId, Instant at) {}
