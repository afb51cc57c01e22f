package dev.greenroom.scoring.evaluation;

import dev.greenroom.aggregate.OutgoingEvent;

/** Says how the news of evaluations and scored answers leave this service. */
public interface EvaluationAnnouncements {

    OutgoingEvent scored(Answer answer);
}
