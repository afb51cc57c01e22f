package dev.greenroom.sessions.external;

import java.time.Instant;

/** The candidate is shown a question, perhaps again. */
record QuestionPresented(
        String sessionId, String workspaceId, String entryId, String questionId, int version, Instant at) {}
