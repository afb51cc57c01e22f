package dev.greenroom.sessions.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a session, as this service sees it. */
public sealed interface SessionEvent {

    record Scheduled(SessionCommand.Create as) implements SessionEvent {}

    record Rescheduled(Schedule schedule) implements SessionEvent {}

    record Cancelled(String reason, Instant at) implements SessionEvent {}

    record CandidateMissed(NoShow reason, @Nullable String note, Instant at) implements SessionEvent {}

    record Expired(Instant at) implements SessionEvent {}

    record ConsentGiven(Instant at) implements SessionEvent {}

    record ConsentWithdrawn(Instant at) implements SessionEvent {}

    record InvitationIssued(String invitation, Invitation.Part part, Instant at) implements SessionEvent {}

    record InvitationRevoked(String invitation, Instant at) implements SessionEvent {}

    record InvitationReissued(String invitation, Instant at) implements SessionEvent {}

    record InvitationRedeemed(String invitation, Instant at) implements SessionEvent {}

    record EntryAsked(String invitation, Instant at) implements SessionEvent {}

    record Admitted(String invitation, Instant at) implements SessionEvent {}

    /** Names the plan as it stands at the start. */
    record Started(Plan plan, Instant at) implements SessionEvent {}

    /** The time of the question shown before ends here. */
    record QuestionPresented(PlanEntry entry, Instant at) implements SessionEvent {}

    record QuestionSkipped(String entryId, Instant at) implements SessionEvent {}

    record QuestionAdded(PlanEntry entry) implements SessionEvent {}

    record QuestionRemoved(String entryId) implements SessionEvent {}

    record PlanReordered(List<String> entryIds) implements SessionEvent {}

    record Paused(Instant at) implements SessionEvent {}

    record Resumed(Instant at) implements SessionEvent {}

    /** The service was away; what it took from the interview is given back. */
    record OutageCredited(Outage outage) implements SessionEvent {}

    record NoteForgotten(Instant at) implements SessionEvent {}

    /** A participant's numbered command took effect; its repetition is a replay. */
    record Numbered(String participant, long number) implements SessionEvent {}

    record EndingBegun(Instant at) implements SessionEvent {}

    record Ended(
            List<AnswerState> answers, Plan plan, @Nullable Instant endedAt) implements SessionEvent {}
}
