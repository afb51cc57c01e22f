package dev.greenroom.decided;

import dev.greenroom.aggregate.OutgoingEvent;
import java.util.List;

/**
 * Says which of the events inside this service leave it, and how.
 *
 * @param <E> the events of one business object
 */
public interface ExternalEvents<E> {

    /** What is published of these events, in their order. */
    List<OutgoingEvent> of(List<E> events);
}
