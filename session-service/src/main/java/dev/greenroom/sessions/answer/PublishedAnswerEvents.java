package dev.greenroom.sessions.answer;

import dev.greenroom.aggregate.OutgoingEvent;
import java.util.List;

/** Says which events of an answer leave this service, and how. */
public interface PublishedAnswerEvents {

    /** What is published of these events; the answer is as it stands after them. */
    List<OutgoingEvent> of(Answer after, List<AnswerEvent> events);
}
