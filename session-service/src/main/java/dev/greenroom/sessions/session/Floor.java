package dev.greenroom.sessions.session;

import dev.greenroom.decided.Verdict;
import dev.greenroom.sessions.session.SessionRefusal.NothingToPresent;
import dev.greenroom.sessions.session.SessionRefusal.WrongState;
import java.time.Instant;

/** Decisions while the interview runs. */
final class Floor {

    private Floor() {}

    static Verdict<SessionEvent, SessionRefusal> start(Session session, SessionCommand.Start command) {
        if (session.state().isOpen()) {
            return Verdict.unchanged();
        }
        if (session.state() != SessionState.SCHEDULED) {
            return Verdict.refuse(new WrongState(session.state(), "scheduled"));
        }
        return session.consent() == Consent.GIVEN
                ? Verdict.accept(new SessionEvent.Started(session.plan(), command.at()))
                : Verdict.refuse(new SessionRefusal.NoConsent());
    }

    static Verdict<SessionEvent, SessionRefusal> present(Session session, SessionCommand.Present command) {
        if (!session.state().isOpen()) {
            return Verdict.refuse(new WrongState(session.state(), "live"));
        }
        var entry = session.plan().find(command.entryId()).orElse(null);
        if (entry == null || entry.state() == EntryState.REMOVED) {
            return Verdict.refuse(new SessionRefusal.UnknownQuestion(command.entryId()));
        }
        return entry.state() == EntryState.CURRENT ? Verdict.unchanged() : shown(entry, command.at());
    }

    static Verdict<SessionEvent, SessionRefusal> presentNext(Session session, SessionCommand.PresentNext command) {
        if (!session.state().isOpen()) {
            return Verdict.refuse(new WrongState(session.state(), "live"));
        }
        return session.plan()
                .next()
                .map(entry -> shown(entry, command.at()))
                .orElse(Verdict.refuse(new NothingToPresent()));
    }

    static Verdict<SessionEvent, SessionRefusal> back(Session session, SessionCommand.Back command) {
        if (!session.state().isOpen()) {
            return Verdict.refuse(new WrongState(session.state(), "live"));
        }
        return session.plan()
                .previous()
                .map(entry -> shown(entry, command.at()))
                .orElse(Verdict.refuse(new NothingToPresent()));
    }

    static Verdict<SessionEvent, SessionRefusal> skip(Session session, SessionCommand.Skip command) {
        if (!session.state().isOpen()) {
            return Verdict.refuse(new WrongState(session.state(), "live"));
        }
        var entry = session.plan().find(command.entryId()).orElse(null);
        if (entry == null || entry.state() == EntryState.REMOVED) {
            return Verdict.refuse(new SessionRefusal.UnknownQuestion(command.entryId()));
        }
        return entry.state() == EntryState.SKIPPED
                ? Verdict.unchanged()
                : Verdict.accept(new SessionEvent.QuestionSkipped(command.entryId(), command.at()));
    }

    static Verdict<SessionEvent, SessionRefusal> pause(Session session, SessionCommand.Pause command) {
        return switch (session.state()) {
            case LIVE -> Verdict.accept(new SessionEvent.Paused(command.at()));
            case PAUSED -> Verdict.unchanged();
            case SCHEDULED, ENDING, ENDED, CANCELLED, NO_SHOW, EXPIRED ->
                Verdict.refuse(new WrongState(session.state(), "live"));
        };
    }

    static Verdict<SessionEvent, SessionRefusal> resume(Session session, SessionCommand.Resume command) {
        return switch (session.state()) {
            case PAUSED -> Verdict.accept(new SessionEvent.Resumed(command.at()));
            case LIVE -> Verdict.unchanged();
            case SCHEDULED, ENDING, ENDED, CANCELLED, NO_SHOW, EXPIRED ->
                Verdict.refuse(new WrongState(session.state(), "paused"));
        };
    }

    static Verdict<SessionEvent, SessionRefusal> end(Session session, SessionCommand.End command) {
        return switch (session.state()) {
            case LIVE, PAUSED -> Verdict.accept(new SessionEvent.EndingBegun(command.at()));
            case ENDING, ENDED -> Verdict.unchanged();
            case SCHEDULED, CANCELLED, NO_SHOW, EXPIRED -> Verdict.refuse(new WrongState(session.state(), "live"));
        };
    }

    static Verdict<SessionEvent, SessionRefusal> finish(Session session, SessionCommand.Finish command) {
        return switch (session.state()) {
            case ENDING ->
                Verdict.accept(new SessionEvent.Ended(
                        command.answers(), session.plan(), session.clock().endedAt()));
            case ENDED -> Verdict.unchanged();
            case SCHEDULED, LIVE, PAUSED, CANCELLED, NO_SHOW, EXPIRED ->
                Verdict.refuse(new WrongState(session.state(), "ending"));
        };
    }

    static Verdict<SessionEvent, SessionRefusal> tick(Session session, SessionCommand.Tick command) {
        var due = session.dueAt();
        if (due == null || command.at().isBefore(due)) {
            return Verdict.unchanged();
        }
        return switch (session.state()) {
            case SCHEDULED -> Verdict.accept(new SessionEvent.Expired(command.at()));
            case LIVE, PAUSED -> Verdict.accept(new SessionEvent.EndingBegun(command.at()));
            case ENDING, ENDED, CANCELLED, NO_SHOW, EXPIRED -> Verdict.unchanged();
        };
    }

    /** Only time that ran is given back, and each outage once, however many instances come back from it. */
    static Verdict<SessionEvent, SessionRefusal> credit(Session session, SessionCommand.CreditOutage command) {
        var since = session.clock().creditableFrom(command.from());
        return session.state() != SessionState.LIVE || since == null || !since.isBefore(command.to())
                ? Verdict.unchanged()
                : Verdict.accept(new SessionEvent.OutageCredited(new Outage(since, command.to())));
    }

    private static Verdict<SessionEvent, SessionRefusal> shown(PlanEntry entry, Instant at) {
        return Verdict.accept(new SessionEvent.QuestionPresented(entry, at));
    }
}
