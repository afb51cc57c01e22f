package dev.greenroom.sessions.session;

import dev.greenroom.aggregate.OutgoingEvent;
import java.util.List;

/** Says which events of a session leave this service, and how. */
public interface PublishedSessionEvents {

    /** What is published of these events, in their order; the session is as it stands after them. */
    List<OutgoingEvent> of(Session after, List<SessionEvent> events);
}
