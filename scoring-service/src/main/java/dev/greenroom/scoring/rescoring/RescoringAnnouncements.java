package dev.greenroom.scoring.rescoring;

import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.scoring.scorer.ScorerVersion;

/** Says how the news of a job leave this service; the job itself goes on by them. */
public interface RescoringAnnouncements {

    OutgoingEvent requested(Rescoring job, ScorerVersion scorer);

    /** Of a job that goes on, or has come to its end. */
    OutgoingEvent progressed(Rescoring job);
}
