package dev.greenroom.sessions.external;

import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.sessions.session.PublishedSessionEvents;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.SessionEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ids, times and pinned versions leave this service; links, consent and lobby stay. */
@Component
class SessionEventMapper implements PublishedSessionEvents {

    @Override
    public List<OutgoingEvent> of(Session after, List<SessionEvent> events) {
        return events.stream()
                .<OutgoingEvent>mapMulti((event, out) -> {
                    var data = published(after, event);
                    if (data != null) {
                        out.accept(new OutgoingEvent(data.getClass().getSimpleName(), after.workspaceId(), data));
                    }
                })
                .toList();
    }

    private static @Nullable Record published(Session s, SessionEvent event) {
        return switch (event) {
            case SessionEvent.Scheduled scheduled -> SessionScheduled.of(s);
            case SessionEvent.Rescheduled(var schedule) ->
                new SessionRescheduled(s.id(), s.workspaceId(), schedule.startsAt(), schedule.durationMinutes());
            case SessionEvent.Cancelled(var reason, var at) -> new SessionCancelled(s.id(), s.workspaceId(), at);
            case SessionEvent.CandidateMissed(var reason, var note, var at) ->
                new CandidateMissed(s.id(), s.workspaceId(), reason, at);
            case SessionEvent.Expired(var at) -> new SessionExpired(s.id(), s.workspaceId(), at);
            case SessionEvent.Started(var plan, var at) ->
                new SessionStarted(s.id(), s.workspaceId(), at, PlannedQuestion.of(plan));
            case SessionEvent.QuestionPresented(var entry, var at) ->
                new QuestionPresented(
                        s.id(), s.workspaceId(), entry.entryId(), entry.questionId(), entry.version(), at);
            case SessionEvent.Ended(var answers, var plan, var endedAt) ->
                new SessionEnded(
                        s.id(), s.workspaceId(), s.clock().startedAt(), endedAt, answers, PlannedQuestion.of(plan));
            case SessionEvent.ConsentGiven inside -> null;
            case SessionEvent.ConsentWithdrawn inside -> null;
            case SessionEvent.InvitationIssued inside -> null;
            case SessionEvent.InvitationRevoked inside -> null;
            case SessionEvent.InvitationReissued inside -> null;
            case SessionEvent.InvitationRedeemed inside -> null;
            case SessionEvent.EntryAsked inside -> null;
            case SessionEvent.Admitted inside -> null;
            case SessionEvent.QuestionSkipped inside -> null;
            case SessionEvent.QuestionAdded inside -> null;
            case SessionEvent.QuestionRemoved inside -> null;
            case SessionEvent.PlanReordered inside -> null;
            case SessionEvent.Paused inside -> null;
            case SessionEvent.Resumed inside -> null;
            case SessionEvent.OutageCredited inside -> null;
            case SessionEvent.NoteForgotten inside -> null;
            case SessionEvent.Numbered inside -> null;
            case SessionEvent.EndingBegun inside -> null;
        };
    }
}
