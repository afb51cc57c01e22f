package dev.greenroom.sessions.room;

import dev.greenroom.sessions.session.Invitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who belongs in a room and is at a socket of this instance. */
final class Attendance {

    private final Snapshot snapshot;
    private final List<Connection> connections;

    Attendance(Snapshot snapshot, List<Connection> connections) {
        this.snapshot = snapshot;
        this.connections = connections;
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
        var sockets = connections.stream()
                .filter(connection -> connection.participant().id().equals(id))
                .toList();
        return new Outbound.Person(
                shownId(reader, id, kind),
                kind,
                name,
                !sockets.isEmpty(),
                sockets.stream().anyMatch(Connection::isTyping));
    }

    static String shownId(Participant reader, String id, Audience kind) {
        boolean known = reader.audience() == Audience.PANEL
                || kind == Audience.PANEL
                || reader.id().equals(id);
        return known ? id : kind.name().toLowerCase(Locale.ROOT);
    }
}
