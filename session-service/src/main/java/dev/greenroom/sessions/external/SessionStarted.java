package dev.greenroom.sessions.external;

import java.time.Instant;
import java.util.List;

/** The interview has begun with this plan. */
record SessionStarted(String sessionId, String workspaceId, Instant startedAt, List<PlannedQuestion> plan) {}
