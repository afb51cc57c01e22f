package dev.greenroom.sessions.session;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The session to come, part by part; what is not named stays as it was. */
final class Next {

    private final Session before;
    private SessionState state;
    private Schedule schedule;
    private Plan plan;
    private Lobby lobby;
    private List<Invitation> invitations;
    private Consent consent;
    private RoomClock clock;
    private @Nullable Instant dueAt;
    private @Nullable String reason;
    private @Nullable String note;
    private Map<String, Long> handled;
    private long guestVersion;

    Next(Session before) {
        this.before = before;
        this.state = before.state();
        this.schedule = before.schedule();
        this.plan = before.plan();
        this.lobby = before.lobby();
        this.invitations = before.invitations();
        this.consent = before.consent();
        this.clock = before.clock();
        this.dueAt = before.dueAt();
        this.reason = before.reason();
        this.note = before.note();
        this.handled = before.handled();
        this.guestVersion = before.guestVersion();
    }

    Next state(SessionState next) {
        state = next;
        return this;
    }

    /** Nothing is due any more. */
    Next over(SessionState end) {
        state = end;
        dueAt = null;
        return this;
    }

    Next schedule(Schedule next) {
        schedule = next;
        return this;
    }

    Next plan(Plan next) {
        plan = next;
        return this;
    }

    Next lobby(Lobby next) {
        lobby = next;
        return this;
    }

    Next invitations(List<Invitation> next) {
        invitations = next;
        return this;
    }

    Next consent(Consent next) {
        consent = next;
        return this;
    }

    Next clock(RoomClock next) {
        clock = next;
        return this;
    }

    Next dueAt(Instant at) {
        dueAt = at;
        return this;
    }

    Next reason(String why) {
        reason = why;
        return this;
    }

    Next note(@Nullable String text) {
        note = text;
        return this;
    }

    Next handled(String participant, long number) {
        var numbers = new HashMap<>(handled);
        numbers.merge(participant, number, Math::max);
        handled = numbers;
        return this;
    }

    Next guestVersion(long next) {
        guestVersion = next;
        return this;
    }

    Session session() {
        return new Session(
                before.id(),
                before.workspaceId(),
                state,
                before.kit(),
                before.candidateId(),
                before.panel(),
                before.lead(),
                before.createdBy(),
                schedule,
                plan,
                lobby,
                invitations,
                consent,
                clock,
                dueAt,
                reason,
                note,
                handled,
                guestVersion);
    }
}
