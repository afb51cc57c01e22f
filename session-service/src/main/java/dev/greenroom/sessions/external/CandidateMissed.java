package dev.greenroom.sessions.external;

import dev.greenroom.sessions.session.NoShow;
import java.time.Instant;

/** The candidate did not come. */
record CandidateMissed(String sessionId, String workspaceId, NoShow reason, Instant at) {}
