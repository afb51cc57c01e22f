package dev.greenroom.sessions.session;

import dev.greenroom.decided.Verdict;
import dev.greenroom.sessions.session.SessionEvent.Scheduled;
import java.util.List;

/** The rules of a session's life, pure: one function decides, another evolves (see {@link SessionEvolution}). */
public final class SessionDecider {

    private SessionDecider() {}

    /** The first events of a new session. */
    public static List<SessionEvent> create(SessionCommand.Create command) {
        return List.of(new Scheduled(command));
    }

    /** What a command does to a session that exists. */
    public static Verdict<SessionEvent, SessionRefusal> decide(Session session, SessionCommand command) {
        return switch (command) {
            case SessionCommand.Create create -> throw new IllegalArgumentException(create.id() + " exists already");
            case SessionCommand.Reschedule reschedule -> Planning.reschedule(session, reschedule);
            case SessionCommand.Cancel cancel -> Planning.cancel(session, cancel);
            case SessionCommand.MarkNoShow missed -> Planning.noShow(session, missed);
            case SessionCommand.GiveConsent consent -> Entering.consent(session, consent);
            case SessionCommand.WithdrawConsent withdrawal -> Entering.withdraw(session, withdrawal);
            case SessionCommand.Invite invite -> Links.invite(session, invite);
            case SessionCommand.Revoke revoke -> Links.revoke(session, revoke);
            case SessionCommand.Reissue reissue -> Links.reissue(session, reissue);
            case SessionCommand.Redeem redeem -> Links.redeem(session, redeem);
            case SessionCommand.AskToEnter ask -> Entering.ask(session, ask);
            case SessionCommand.Admit admit -> Entering.admit(session, admit);
            case SessionCommand.Start start -> Floor.start(session, start);
            case SessionCommand.Present present -> Floor.present(session, present);
            case SessionCommand.PresentNext next -> Floor.presentNext(session, next);
            case SessionCommand.Skip skip -> Floor.skip(session, skip);
            case SessionCommand.Back back -> Floor.back(session, back);
            case SessionCommand.Add add -> Planning.add(session, add);
            case SessionCommand.Remove remove -> Planning.remove(session, remove);
            case SessionCommand.Reorder reorder -> Planning.reorder(session, reorder);
            case SessionCommand.Pause pause -> Floor.pause(session, pause);
            case SessionCommand.Resume resume -> Floor.resume(session, resume);
            case SessionCommand.End end -> Floor.end(session, end);
            case SessionCommand.Finish finish -> Floor.finish(session, finish);
            case SessionCommand.CreditOutage outage -> Floor.credit(session, outage);
            case SessionCommand.Forget forget ->
                session.note() == null
                        ? Verdict.unchanged()
                        : Verdict.accept(new SessionEvent.NoteForgotten(forget.at()));
            case SessionCommand.Tick tick -> Floor.tick(session, tick);
        };
    }
}
