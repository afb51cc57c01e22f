package dev.greenroom.sessions.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One interview occasion. Names stand with the candidate and the members, answers and the plan's content beside it.
 *
 * @param panel members who run and rate it; the lead is one of them
 * @param dueAt when something must happen by itself: it expires, it ends, or its ending is finished; null when over
 * @param reason why it was cancelled or missed
 * @param note what was noted when the candidate did not come
 * @param handled the number of the last socket command that took effect, by participant
 * @param guestVersion moves only when something that a guest sees does
 */
public record Session(
        String id,
        String workspaceId,
        SessionState state,
        KitPin kit,
        String candidateId,
        List<String> panel,
        String lead,
        String createdBy,
        Schedule schedule,
        Plan plan,
        Lobby lobby,
        List<Invitation> invitations,
        Consent consent,
        RoomClock clock,
        @Nullable Instant dueAt,
        @Nullable String reason,
        @Nullable String note,
        Map<String, Long> handled,
        long guestVersion) {

    private static final Duration ENDING_TAKES = Duration.ofSeconds(5);

    public Session {
        handled = Map.copyOf(handled);
        panel = List.copyOf(panel);
        invitations = List.copyOf(invitations);
    }

    public boolean isOnPanel(String memberId) {
        return panel.contains(memberId);
    }

    public Optional<Invitation> invitation(String id) {
        return invitations.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The link that the candidate holds now; there is one at a time. */
    public Optional<Invitation> candidateInvitation() {
        return invitations.stream()
                .filter(i -> i.part() == Invitation.Part.CANDIDATE)
                .filter(i -> i.state() != Invitation.State.REVOKED)
                .findFirst();
    }

    /** The number of the last command of this participant that took effect. */
    public long lastHandled(String participant) {
        return handled.getOrDefault(participant, 0L);
    }

    /** Whether the holder of a link may be in the room. */
    public boolean isAdmitted(String invitation) {
        return lobby.admitted().contains(invitation);
    }

    /** Whether something must happen by itself. Whoever has begun to end it is given a moment to go through with it. */
    boolean isDue(Instant now) {
        return dueAt != null && !now.isBefore(state == SessionState.ENDING ? dueAt.plus(ENDING_TAKES) : dueAt);
    }

    /** Seconds spent on a question up to a moment, without pauses. */
    public long usedSeconds(PlanEntry entry, Instant now) {
        return entry.usedSeconds() + (entry.state() == EntryState.CURRENT ? clock.secondsRunning(now) : 0);
    }

    /** The id of the answer to a question of the plan. */
    public String item(String entryId) {
        return id + "." + entryId;
    }
}
