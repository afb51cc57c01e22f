package dev.greenroom.sessions.external;

import dev.greenroom.sessions.session.Session;
import java.time.Instant;
import java.util.List;

/** An interview is planned with this kit version, candidate and panel. */
record SessionScheduled(
        String sessionId,
        String workspaceId,
        String kitId,
        int kitVersion,
        String candidateId,
        List<String> panel,
        String lead,
        Instant startsAt,
        int durationMinutes) {

    static SessionScheduled of(Session session) {
        return new SessionScheduled(
                session.id(),
                session.workspaceId(),
                session.kit().id(),
                session.kit().version(),
                session.candidateId(),
                session.panel(),
                session.lead(),
                session.schedule().startsAt(),
                session.schedule().durationMinutes());
    }
}
