package dev.greenroom.sessions.external;

import java.time.Instant;

/** The interview takes place at another time. */
record SessionRescheduled(String sessionId, String workspaceId, Instant startsAt, int durationMinutes) {}
