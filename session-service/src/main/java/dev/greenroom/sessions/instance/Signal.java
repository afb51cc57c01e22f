package dev.greenroom.sessions.instance;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What instances tell each other over the broker. Hints: no content is taken from them, and each may be missing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Signal.Changed.class, name = "changed"),
    @JsonSubTypes.Type(value = Signal.Present.class, name = "present"),
    @JsonSubTypes.Type(value = Signal.Alive.class, name = "alive")
})
public sealed interface Signal {

    /** Who says so. */
    String instance();

    /** Something of this session stands in the store that did not stand there before. */
    record Changed(String instance, String sessionId) implements Signal {}

    /** All who sit at this instance's sockets of a session; said again every few seconds. */
    record Present(String instance, String sessionId, List<Person> people) implements Signal {}

    /** The instance is there, whether or not anybody sits at its sockets. */
    record Alive(String instance) implements Signal {}

    /** Somebody at a socket, by the id of the member or of the invitation. */
    record Person(String id, boolean typing) {}
}
