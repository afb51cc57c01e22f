package dev.greenroom.scoring.rescoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job as pages show it. */
record RescoringView(
        String id,
        Scope scope,
        String requestedBy,
        Instant requestedAt,
        Rescoring.State state,
        long total,
        int done,
        int changed,
        int failed,
        @Nullable Instant finishedAt) {

    static RescoringView of(Rescoring job) {
        return new RescoringView(
                job.id(),
                job.scope(),
                job.requestedBy(),
                job.requestedAt(),
                job.state(),
                Math.max(job.total(), job.counts().done()),
                job.counts().done(),
                job.counts().changed(),
                job.counts().failed(),
                job.finishedAt());
    }
}
