package dev.greenroom.sessions.session;

import dev.greenroom.decided.Verdict;
import dev.greenroom.sessions.session.SessionRefusal.WrongState;

/** Decisions about when, whether and with which questions. */
final class Planning {

    private static final int MOST_QUESTIONS = 60;

    private Planning() {}

    static Verdict<SessionEvent, SessionRefusal> reschedule(Session session, SessionCommand.Reschedule command) {
        if (session.state() != SessionState.SCHEDULED) {
            return Verdict.refuse(new WrongState(session.state(), "scheduled"));
        }
        if (command.schedule().startsAt().isBefore(command.at())) {
            return Verdict.refuse(new SessionRefusal.StartsInThePast());
        }
        return command.schedule().equals(session.schedule())
                ? Verdict.unchanged()
                : Verdict.accept(new SessionEvent.Rescheduled(command.schedule()));
    }

    static Verdict<SessionEvent, SessionRefusal> cancel(Session session, SessionCommand.Cancel command) {
        return switch (session.state()) {
            case SCHEDULED -> Verdict.accept(new SessionEvent.Cancelled(command.reason(), command.at()));
            case CANCELLED -> Verdict.unchanged();
            case LIVE, PAUSED, ENDING, ENDED, NO_SHOW, EXPIRED ->
                Verdict.refuse(new WrongState(session.state(), "scheduled"));
        };
    }

    static Verdict<SessionEvent, SessionRefusal> noShow(Session session, SessionCommand.MarkNoShow command) {
        if (session.state() == SessionState.NO_SHOW) {
            return Verdict.unchanged();
        }
        if (session.state() != SessionState.SCHEDULED) {
            return Verdict.refuse(new WrongState(session.state(), "scheduled"));
        }
        var from = session.schedule().missedFrom();
        return command.at().isBefore(from)
                ? Verdict.refuse(new SessionRefusal.TooEarly(from))
                : Verdict.accept(new SessionEvent.CandidateMissed(command.reason(), command.note(), command.at()));
    }

    static Verdict<SessionEvent, SessionRefusal> add(Session session, SessionCommand.Add command) {
        if (session.state().isOver()) {
            return Verdict.refuse(new WrongState(session.state(), "not over"));
        }
        if (session.plan().find(command.entry().entryId()).isPresent()) {
            return Verdict.unchanged();
        }
        return session.plan().entries().size() >= MOST_QUESTIONS
                ? Verdict.refuse(new SessionRefusal.PlanIsFull(MOST_QUESTIONS))
                : Verdict.accept(new SessionEvent.QuestionAdded(command.entry()));
    }

    static Verdict<SessionEvent, SessionRefusal> remove(Session session, SessionCommand.Remove command) {
        if (session.state().isOver()) {
            return Verdict.refuse(new WrongState(session.state(), "not over"));
        }
        var entry = session.plan().find(command.entryId()).orElse(null);
        if (entry == null) {
            return Verdict.refuse(new SessionRefusal.UnknownQuestion(command.entryId()));
        }
        if (entry.state() == EntryState.REMOVED) {
            return Verdict.unchanged();
        }
        return entry.wasPresented()
                ? Verdict.refuse(new SessionRefusal.AlreadyPresented(command.entryId()))
                : Verdict.accept(new SessionEvent.QuestionRemoved(command.entryId()));
    }

    static Verdict<SessionEvent, SessionRefusal> reorder(Session session, SessionCommand.Reorder command) {
        if (session.state().isOver()) {
            return Verdict.refuse(new WrongState(session.state(), "not over"));
        }
        return session.plan().isOrderOf(command.entryIds())
                ? Verdict.accept(new SessionEvent.PlanReordered(command.entryIds()))
                : Verdict.refuse(new SessionRefusal.NotAnOrder());
    }
}
