package dev.greenroom.sessions.invitation;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.Sessions;
import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Problem;
import dev.greenroom.web.ProblemException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What holders of links may do; the epoch is checked at every step, whatever the token says. */
@Component
public class GuestAccess {

    private final Sessions sessions;

    GuestAccess(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The session that the link still opens. */
    public Mono<Stored<Session>> open(String sessionId, Caller.Guest guest) {
        return sessions.find(sessionId)
                .switchIfEmpty(
                        Mono.error(() -> CommonProblems.notFound("session").exception()))
                .doOnNext(stored -> requireOpen(stored.state(), guest));
    }

    /** The same for whoever was let in and while the interview is not over. */
    public Mono<Stored<Session>> admitted(String sessionId, Caller.Guest guest) {
        return open(sessionId, guest).doOnNext(stored -> requireAdmitted(stored.state(), guest));
    }

    /** The same for the candidate only. */
    public Mono<Stored<Session>> candidate(String sessionId, Caller.Guest guest) {
        requireCandidate(guest);
        return admitted(sessionId, guest);
    }

    public static void requireCandidate(Caller.Guest guest) {
        if (guest.part() != Caller.Part.CANDIDATE) {
            throw CommonProblems.forbidden("This is for the candidate.").exception();
        }
    }

    public static void requireOpen(Session session, Caller.Guest guest) {
        if (!isOpen(session, guest)) {
            throw Problem.of(410, "link-revoked", "Link revoked", "This link has been taken back or replaced.")
                    .remedy("Ask whoever invited you for the new link.")
                    .exception();
        }
    }

    /** Whether the link that the guest came by is still good. */
    public static boolean isOpen(Session session, Caller.Guest guest) {
        return session.invitation(guest.invitation())
                .filter(invitation -> invitation.isOpenTo(guest.epoch()))
                .isPresent();
    }

    public static void requireAdmitted(Session session, Caller.Guest guest) {
        if (session.state().isOver()) {
            throw over();
        }
        if (!session.isAdmitted(guest.invitation())) {
            throw Problem.of(403, "not-admitted", "Not let in yet", "The interviewer has not let you in.")
                    .remedy("Wait in the lobby.")
                    .exception();
        }
    }

    /** A link into a room is good until the end. */
    public static ProblemException over() {
        return Problem.of(410, "link-expired", "Link expired", "The interview that this link opens is over.")
                .remedy("Nothing more is needed from you.")
                .exception();
    }
}
