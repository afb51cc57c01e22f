package dev.greenroom.sessions.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The state after an event; never refuses, never looks at a clock. */
public final class SessionEvolution {

    private SessionEvolution() {}

    /** The state after some events. */
    public static Session evolve(@Nullable Session session, List<SessionEvent> events) {
        var state = session;
        for (var event : events) {
            state = evolve(state, event);
        }
        var after = Objects.requireNonNull(state, "no session without an event");
        return session == null || GuestSight.of(session).equals(GuestSight.of(after)) ? after : moved(after);
    }

    private static Session moved(Session session) {
        return new Next(session).guestVersion(session.guestVersion() + 1).session();
    }

    private static Session evolve(@Nullable Session before, SessionEvent event) {
        if (event instanceof SessionEvent.Scheduled scheduled) {
            return scheduled(scheduled.as());
        }
        var session = Objects.requireNonNull(before, "the first event schedules the session");
        var next = new Next(session);
        return switch (event) {
            case SessionEvent.Scheduled again -> throw new IllegalStateException(again + " twice");
            case SessionEvent.Rescheduled(var schedule) ->
                next.schedule(schedule).dueAt(schedule.expiresAt()).session();
            case SessionEvent.Cancelled(var reason, var at) ->
                next.over(SessionState.CANCELLED).reason(reason).session();
            case SessionEvent.CandidateMissed(var reason, var note, var at) ->
                next.over(SessionState.NO_SHOW).reason(reason.name()).note(note).session();
            case SessionEvent.NoteForgotten forgotten -> next.note(null).session();
            case SessionEvent.OutageCredited(var outage) ->
                next.clock(session.clock().credited(outage)).session();
            case SessionEvent.Expired expired -> next.over(SessionState.EXPIRED).session();
            case SessionEvent.ConsentGiven given -> next.consent(Consent.GIVEN).session();
            case SessionEvent.ConsentWithdrawn withdrawn -> withdrawn(session, next);
            case SessionEvent.InvitationIssued(var id, var part, var at) ->
                next.invitations(with(session.invitations(), Invitation.issued(id, part, at)))
                        .session();
            case SessionEvent.InvitationRevoked(var id, var at) ->
                next.invitations(changed(session, id, Invitation::revoked))
                        .lobby(session.lobby().leaving(id))
                        .session();
            case SessionEvent.InvitationReissued(var id, var at) ->
                next.invitations(changed(session, id, i -> i.reissued(at)))
                        .lobby(session.lobby().leaving(id))
                        .session();
            case SessionEvent.InvitationRedeemed(var id, var at) ->
                next.invitations(changed(session, id, i -> i.redeemed(at))).session();
            case SessionEvent.EntryAsked(var id, var at) ->
                next.lobby(session.lobby().asking(id)).session();
            case SessionEvent.Admitted(var id, var at) ->
                next.lobby(session.lobby().admitting(id)).session();
            case SessionEvent.Started(var plan, var at) ->
                next.state(SessionState.LIVE)
                        .clock(session.clock().started(at))
                        .dueAt(at.plus(Schedule.FORGOTTEN))
                        .session();
            case SessionEvent.QuestionPresented(var entry, var at) -> presented(session, next, entry.entryId(), at);
            case SessionEvent.QuestionSkipped(var id, var at) -> skipped(session, next, id, at);
            case SessionEvent.QuestionAdded(var entry) ->
                next.plan(session.plan().with(entry)).session();
            case SessionEvent.QuestionRemoved(var id) ->
                next.plan(session.plan().changed(id, e -> e.in(EntryState.REMOVED)))
                        .session();
            case SessionEvent.PlanReordered(var ids) ->
                next.plan(session.plan().ordered(ids)).session();
            case SessionEvent.Paused(var at) ->
                next.state(SessionState.PAUSED)
                        .plan(charged(session, at))
                        .clock(session.clock().paused(at))
                        .session();
            case SessionEvent.Resumed(var at) ->
                next.state(SessionState.LIVE)
                        .clock(session.clock()
                                .resumed(at, session.plan().current().isPresent()))
                        .session();
            case SessionEvent.Numbered(var participant, var number) ->
                next.handled(participant, number).session();
            case SessionEvent.EndingBegun(var at) -> ending(session, next, at);
            case SessionEvent.Ended ended -> next.over(SessionState.ENDED).session();
        };
    }

    private static Session scheduled(SessionCommand.Create as) {
        return new Session(
                as.id(),
                as.workspaceId(),
                SessionState.SCHEDULED,
                as.kit(),
                as.candidateId(),
                as.panel(),
                as.lead(),
                as.by(),
                as.schedule(),
                new Plan(as.plan()),
                Lobby.empty(),
                firstInvitations(as),
                Consent.NONE,
                RoomClock.notStarted(),
                as.schedule().expiresAt(),
                null,
                null,
                Map.of(),
                1);
    }

    private static List<Invitation> firstInvitations(SessionCommand.Create as) {
        var candidate = Invitation.issued(as.candidateInvitation(), Invitation.Part.CANDIDATE, as.at());
        return as.observerInvitation() == null
                ? List.of(candidate)
                : List.of(candidate, Invitation.issued(as.observerInvitation(), Invitation.Part.OBSERVER, as.at()));
    }

    /** Who takes the consent back leaves the room at once. */
    private static Session withdrawn(Session session, Next next) {
        var lobby = session.candidateInvitation()
                .map(i -> session.lobby().leaving(i.id()))
                .orElse(session.lobby());
        return next.consent(Consent.WITHDRAWN).lobby(lobby).session();
    }

    private static Session presented(Session session, Next next, String entryId, Instant at) {
        var plan = session.plan()
                .current()
                .map(now -> charged(session, at).changed(now.entryId(), e -> e.in(EntryState.DONE)))
                .orElse(session.plan())
                .changed(entryId, e -> e.presented(at));
        return next.plan(plan).clock(session.clock().presenting(at)).session();
    }

    private static Session skipped(Session session, Next next, String entryId, Instant at) {
        boolean current = session.plan()
                .current()
                .filter(e -> e.entryId().equals(entryId))
                .isPresent();
        var plan = current ? charged(session, at) : session.plan();
        var clock = current ? session.clock().betweenQuestions() : session.clock();
        return next.plan(plan.changed(entryId, e -> e.in(EntryState.SKIPPED)))
                .clock(clock)
                .session();
    }

    private static Session ending(Session session, Next next, Instant at) {
        var plan = session.plan()
                .current()
                .map(now -> charged(session, at).changed(now.entryId(), e -> e.in(EntryState.DONE)))
                .orElse(session.plan());
        return next.state(SessionState.ENDING)
                .plan(plan)
                .clock(session.clock().ended(at))
                .dueAt(at)
                .session();
    }

    /** The plan with the running time written to the current question. */
    private static Plan charged(Session session, Instant at) {
        long seconds = session.clock().secondsRunning(at);
        return session.plan()
                .current()
                .map(now -> session.plan().changed(now.entryId(), e -> e.using(seconds)))
                .orElse(session.plan());
    }

    private static List<Invitation> with(List<Invitation> invitations, Invitation added) {
        var all = new ArrayList<>(invitations);
        all.add(added);
        return all;
    }

    private static List<Invitation> changed(Session session, String id, UnaryOperator<Invitation> change) {
        return session.invitations().stream()
                .map(i -> i.id().equals(id) ? change.apply(i) : i)
                .toList();
    }
}
