package dev.greenroom.sessions.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a session; time and ids come with the command. */
public sealed interface SessionCommand {

    record Create(
            String id,
            String workspaceId,
            KitPin kit,
            String candidateId,
            List<String> panel,
            String lead,
            String by,
            Schedule schedule,
            List<PlanEntry> plan,
            String candidateInvitation,
            @Nullable String observerInvitation,
            Instant at)
            implements SessionCommand {}

    record Reschedule(Schedule schedule, Instant at) implements SessionCommand {}

    record Cancel(String reason, Instant at) implements SessionCommand {}

    record MarkNoShow(NoShow reason, @Nullable String note, Instant at) implements SessionCommand {}

    record GiveConsent(Instant at) implements SessionCommand {}

    record WithdrawConsent(Instant at) implements SessionCommand {}

    record Invite(String invitation, Invitation.Part part, Instant at) implements SessionCommand {}

    record Revoke(String invitation, Instant at) implements SessionCommand {}

    record Reissue(String invitation, Instant at) implements SessionCommand {}

    record Redeem(String invitation, long epoch, Instant at) implements SessionCommand {}

    record AskToEnter(String invitation, Instant at) implements SessionCommand {}

    record Admit(String invitation, Instant at) implements SessionCommand {}

    record Start(Instant at) implements SessionCommand {}

    record Present(String entryId, Instant at) implements SessionCommand {}

    record PresentNext(Instant at) implements SessionCommand {}

    record Skip(String entryId, Instant at) implements SessionCommand {}

    record Back(Instant at) implements SessionCommand {}

    record Add(PlanEntry entry, Instant at) implements SessionCommand {}

    record Remove(String entryId, Instant at) implements SessionCommand {}

    record Reorder(List<String> entryIds, Instant at) implements SessionCommand {}

    record Pause(Instant at) implements SessionCommand {}

    record Resume(Instant at) implements SessionCommand {}

    /** Locks the candidate out and begins to freeze the answers. */
    record End(Instant at) implements SessionCommand {}

    /** The answers are frozen; this is what became of them. */
    record Finish(List<AnswerState> answers, Instant at) implements SessionCommand {}

    /** Nobody was served between the two moments; the time does not count. */
    record CreditOutage(Instant from, Instant to) implements SessionCommand {}

    /** Removes what was written about the candidate. */
    record Forget(Instant at) implements SessionCommand {}

    /** Time has passed; whatever is due happens. */
    record Tick(Instant at) implements SessionCommand {}
}
