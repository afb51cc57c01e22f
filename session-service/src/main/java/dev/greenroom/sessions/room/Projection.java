package dev.greenroom.sessions.room;

import dev.greenroom.sessions.answer.Answer;
import dev.greenroom.sessions.plan.QuestionContent;
import dev.greenroom.sessions.room.RoomView.AnswerView;
import dev.greenroom.sessions.room.RoomView.CandidateView;
import dev.greenroom.sessions.room.RoomView.Common;
import dev.greenroom.sessions.room.RoomView.Current;
import dev.greenroom.sessions.room.RoomView.LobbyView;
import dev.greenroom.sessions.room.RoomView.Planned;
import dev.greenroom.sessions.room.RoomView.Waiting;
import dev.greenroom.sessions.session.Drift;
import dev.greenroom.sessions.session.PlanEntry;
import dev.greenroom.sessions.session.Session;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one participant may see of a room: the only way out of it, pure. */
final class Projection {

    private final Snapshot snapshot;
    private final Session session;
    private final Participant reader;
    private final Instant now;

    Projection(Snapshot snapshot, Participant reader, Instant now) {
        this.snapshot = snapshot;
        this.session = snapshot.session();
        this.reader = reader;
        this.now = now;
    }

    RoomView view() {
        return switch (reader.audience()) {
            case PANEL -> forPanel();
            case CANDIDATE, OBSERVER -> new RoomView.ForGuest(common(), position());
        };
    }

    /** The number that moves when the view does. */
    static long version(Snapshot snapshot, Audience audience) {
        return audience == Audience.PANEL
                ? snapshot.stored().version()
                : snapshot.session().guestVersion();
    }

    /** An answer as the reader may see it: its text is for the panel, for observers let in, and for its author. */
    AnswerView answer(Answer answer) {
        return new AnswerView(
                answer.id(),
                answer.entryId(),
                answer.state(),
                answer.revision(),
                answer.words(),
                answer.state() == Answer.State.SUBMITTED ? answer.closedAt() : null,
                answer.savedAt(),
                answer.text());
    }

    private RoomView forPanel() {
        return new RoomView.ForPanel(
                common(),
                session.workspaceId(),
                session.plan().entries().stream().map(this::planned).toList(),
                candidate(),
                session.panel(),
                session.lead(),
                Drift.seconds(session, now));
    }

    private Common common() {
        var clock = session.clock();
        return new Common(
                session.id(),
                reader.audience(),
                session.state(),
                version(snapshot, reader.audience()),
                now,
                session.schedule().startsAt(),
                clock.startedAt(),
                clock.endsAt(session.schedule().durationMinutes(), now),
                clock.endedAt(),
                clock.pausedSeconds(),
                clock.pausedSince(),
                session.schedule().durationMinutes(),
                session.kit().title(),
                lobby(),
                current(),
                mayWatch()
                        ? snapshot.answersInOrder().stream().map(this::answer).toList()
                        : List.of(),
                clock.outages().stream()
                        .map(outage -> new RoomView.OutageView(outage.from(), outage.to(), "server"))
                        .toList(),
                new RoomView.Me(reader.id(), name(), session.lastHandled(reader.id())));
    }

    /** Guests see what happens in the room only once they are let in, and no more when it is over. */
    private boolean mayWatch() {
        return reader.audience() == Audience.PANEL
                || (session.isAdmitted(reader.id()) && session.state().isOpen());
    }

    private @Nullable String name() {
        return switch (reader.audience()) {
            case PANEL -> null;
            case CANDIDATE -> snapshot.candidateName();
            case OBSERVER -> "Observer";
        };
    }

    private LobbyView lobby() {
        var waiting = session.lobby().waiting().stream().filter(this::mayKnow).map(this::waiting);
        var admitted = session.lobby().admitted().stream().filter(this::mayKnow);
        return new LobbyView(waiting.toList(), admitted.toList());
    }

    private boolean mayKnow(String invitation) {
        return reader.audience() == Audience.PANEL || reader.id().equals(invitation);
    }

    private Waiting waiting(String invitation) {
        boolean candidate = session.candidateInvitation()
                .filter(link -> link.id().equals(invitation))
                .isPresent();
        return new Waiting(invitation, candidate ? snapshot.candidateName() : "Observer");
    }

    private @Nullable Current current() {
        var entry = session.plan().current().orElse(null);
        var content = entry == null ? null : snapshot.contents().get(entry.entryId());
        return entry == null || content == null || !mayWatch() ? null : current(entry, content);
    }

    private Current current(PlanEntry entry, QuestionContent content) {
        return new Current(
                entry.entryId(),
                session.item(entry.entryId()),
                content.prompt(),
                content.title(),
                entry.timeBoxMinutes(),
                entry.firstPresentedAt(),
                session.clock().runningSince(),
                session.usedSeconds(entry, now));
    }

    private RoomView.@Nullable Position position() {
        var kept = session.plan().kept();
        return mayWatch()
                ? session.plan()
                        .current()
                        .map(entry -> new RoomView.Position(kept.indexOf(entry) + 1, kept.size()))
                        .orElse(null)
                : null;
    }

    private Planned planned(PlanEntry entry) {
        var content = snapshot.contents().get(entry.entryId());
        return new Planned(
                entry.entryId(),
                entry.questionId(),
                entry.version(),
                entry.weight(),
                entry.timeBoxMinutes(),
                entry.state(),
                session.usedSeconds(entry, now),
                entry.title(),
                entry.competency(),
                content == null ? null : RoomView.Content.of(content));
    }

    private CandidateView candidate() {
        var known = snapshot.candidate();
        return new CandidateView(
                session.candidateId(),
                snapshot.candidateName(),
                known == null ? null : known.pronouns(),
                known == null ? null : known.timeZone(),
                known == null ? null : known.accommodation(),
                session.consent());
    }
}
