package dev.greenroom.sessions.session;

import dev.greenroom.decided.Verdict;
import dev.greenroom.sessions.session.SessionRefusal.WrongState;

/** Decisions between the link and the room: consent and lobby. */
final class Entering {

    private Entering() {}

    static Verdict<SessionEvent, SessionRefusal> consent(Session session, SessionCommand.GiveConsent command) {
        if (session.state().isOver()) {
            return Verdict.refuse(new WrongState(session.state(), "not over"));
        }
        return session.consent() == Consent.GIVEN
                ? Verdict.unchanged()
                : Verdict.accept(new SessionEvent.ConsentGiven(command.at()));
    }

    static Verdict<SessionEvent, SessionRefusal> withdraw(Session session, SessionCommand.WithdrawConsent command) {
        return session.consent() == Consent.WITHDRAWN
                ? Verdict.unchanged()
                : Verdict.accept(new SessionEvent.ConsentWithdrawn(command.at()));
    }

    static Verdict<SessionEvent, SessionRefusal> ask(Session session, SessionCommand.AskToEnter command) {
        if (session.state().isOver()) {
            return Verdict.refuse(new WrongState(session.state(), "not over"));
        }
        var invitation = session.invitation(command.invitation()).orElse(null);
        if (invitation == null || invitation.state() == Invitation.State.REVOKED) {
            return Verdict.refuse(new SessionRefusal.LinkRevoked());
        }
        if (invitation.part() == Invitation.Part.CANDIDATE && session.consent() != Consent.GIVEN) {
            return Verdict.refuse(new SessionRefusal.NoConsent());
        }
        var lobby = session.lobby();
        return lobby.waiting().contains(command.invitation())
                        || lobby.admitted().contains(command.invitation())
                ? Verdict.unchanged()
                : Verdict.accept(new SessionEvent.EntryAsked(command.invitation(), command.at()));
    }

    static Verdict<SessionEvent, SessionRefusal> admit(Session session, SessionCommand.Admit command) {
        if (session.state().isOver()) {
            return Verdict.refuse(new WrongState(session.state(), "not over"));
        }
        if (session.lobby().admitted().contains(command.invitation())) {
            return Verdict.unchanged();
        }
        return session.lobby().waiting().contains(command.invitation())
                ? Verdict.accept(new SessionEvent.Admitted(command.invitation(), command.at()))
                : Verdict.refuse(new SessionRefusal.NotWaiting());
    }
}
