package dev.greenroom.scoring.assessment;

import dev.greenroom.aggregate.OutgoingEvent;
import java.util.List;

/** Says what of an assessment's life leaves this service, and how. */
public interface AssessmentAnnouncements {

    /** What is published of this event; the assessment is as it is after it. */
    List<OutgoingEvent> of(Assessment after, AssessmentEvent event);
}
