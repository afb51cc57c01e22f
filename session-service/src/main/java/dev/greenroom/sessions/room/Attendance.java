package dev.greenroom.sessions.room;

import dev.greenroom.sessions.instance.Signal;
import dev.greenroom.sessions.session.Invitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who belongs in a room, and who of them is at a socket of this or of another instance. */
final class Attendance {

    private final Snapshot snapshot;
    private final Map<String, Boolean> typing;
    private final boolean complete;

    /**
     * Who sits here and elsewhere.
     *
     * @param complete whether all other instances are heard; if not, who is not seen is not known to be away
     */
    Attendance(Snapshot snapshot, List<Signal.Person> here, List<Signal.Person> elsewhere, boolean complete) {
        this.snapshot = snapshot;
        this.typing = Stream.concat(here.stream(), elsewhere.stream())
                .collect(Collectors.toMap(Signal.Person::id, Signal.Person::typing, Boolean::logicalOr));
        this.complete = complete;
    }

    /** Those at these sockets, each once. */
    static List<Signal.Person> at(List<Connection> connections) {
        return connections.stream()
                .collect(Collectors.toMap(
                        connection -> connection.participant().id(), Connection::isTyping, Boolean::logicalOr))
                .entrySet()
                .stream()
                .map(person -> new Signal.Person(person.getKey(), person.getValue()))
                .toList();
    }

    /** Guests are not told the ids of each other's links. */
    Outbound.Presence seenBy(Participant reader) {
        var session = snapshot.session();
        var people = new ArrayList<Outbound.Person>();
        session.panel().forEach(member -> people.add(person(reader, member, Audience.PANEL, null)));
        session.invitations().stream()
                .filter(link -> link.state() != Invitation.State.REVOKED)
                .filter(link -> link.part() == Invitation.Part.CANDIDATE || session.isAdmitted(link.id()))
                .forEach(link -> people.add(guest(reader, link)));
        return new Outbound.Presence(List.copyOf(people));
    }

    private Outbound.Person guest(Participant reader, Invitation link) {
        return link.part() == Invitation.Part.CANDIDATE
                ? person(reader, link.id(), Audience.CANDIDATE, snapshot.candidateName())
                : person(reader, link.id(), Audience.OBSERVER, "Observer");
    }

    private Outbound.Person person(Participant reader, String id, Audience kind, @Nullable String name) {
        return new Outbound.Person(
                shownId(reader, id, kind), kind, name, connected(id), typing.getOrDefault(id, false));
    }

    private Object connected(String id) {
        return typing.containsKey(id) ? (Object) true : complete ? false : "unknown";
    }

    static String shownId(Participant reader, String id, Audience kind) {
        boolean known = reader.audience() == Audience.PANEL
                || kind == Audience.PANEL
                || reader.id().equals(id);
        return known ? id : kind.name().toLowerCase(Locale.ROOT);
    }
}
