package dev.greenroom.scoring.rescoring;

import java.time.Instant;

/** Jobs in every state. */
public final class SomeRescoring {

    private SomeRescoring() {}

    public static Rescoring of(
            String id, String workspace, Scope scope, String requestedBy, Instant requestedAt, long total) {
        return Rescoring.requested(id, workspace, scope, requestedBy, requestedAt, total);
    }

    public static Rescoring progressed(Rescoring job) {
        return job.progressed(new Rescoring.Counts(20, 12, 1), "session.entry");
    }

    public static Rescoring finished(Rescoring job, Instant at) {
        return progressed(job).finished(at);
    }
}
