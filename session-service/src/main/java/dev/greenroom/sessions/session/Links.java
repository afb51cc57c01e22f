package dev.greenroom.sessions.session;

import dev.greenroom.decided.Verdict;
import dev.greenroom.sessions.session.SessionRefusal.UnknownInvitation;
import dev.greenroom.sessions.session.SessionRefusal.WrongState;

/** Decisions about the links of candidate and observers. */
final class Links {

    private static final int MOST = 20;

    private Links() {}

    static Verdict<SessionEvent, SessionRefusal> invite(Session session, SessionCommand.Invite command) {
        if (session.state().isOver()) {
            return Verdict.refuse(new WrongState(session.state(), "not over"));
        }
        if (session.invitation(command.invitation()).isPresent()) {
            return Verdict.unchanged();
        }
        return session.invitations().size() >= MOST
                ? Verdict.refuse(new SessionRefusal.TooManyInvitations(MOST))
                : Verdict.accept(new SessionEvent.InvitationIssued(command.invitation(), command.part(), command.at()));
    }

    static Verdict<SessionEvent, SessionRefusal> revoke(Session session, SessionCommand.Revoke command) {
        var invitation = session.invitation(command.invitation()).orElse(null);
        if (invitation == null) {
            return Verdict.refuse(new UnknownInvitation());
        }
        return invitation.state() == Invitation.State.REVOKED
                ? Verdict.unchanged()
                : Verdict.accept(new SessionEvent.InvitationRevoked(command.invitation(), command.at()));
    }

    static Verdict<SessionEvent, SessionRefusal> reissue(Session session, SessionCommand.Reissue command) {
        if (session.state().isOver()) {
            return Verdict.refuse(new WrongState(session.state(), "not over"));
        }
        return session.invitation(command.invitation()).isPresent()
                ? Verdict.accept(new SessionEvent.InvitationReissued(command.invitation(), command.at()))
                : Verdict.refuse(new UnknownInvitation());
    }

    static Verdict<SessionEvent, SessionRefusal> redeem(Session session, SessionCommand.Redeem command) {
        var invitation = session.invitation(command.invitation()).orElse(null);
        if (invitation == null) {
            return Verdict.refuse(new UnknownInvitation());
        }
        if (!invitation.isOpenTo(command.epoch())) {
            return Verdict.refuse(new SessionRefusal.LinkRevoked());
        }
        if (session.state().isOver()) {
            return Verdict.refuse(new SessionRefusal.LinkExpired());
        }
        return invitation.state() == Invitation.State.REDEEMED
                ? Verdict.unchanged()
                : Verdict.accept(new SessionEvent.InvitationRedeemed(command.invitation(), command.at()));
    }
}
