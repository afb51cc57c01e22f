package dev.greenroom.sessions.session;

import java.time.Instant;

/** Why a command on a session is refused. */
public sealed interface SessionRefusal {

    /** The command needs a session in another state. */
    record WrongState(SessionState state, String needed) implements SessionRefusal {}

    /** The candidate has not consented, and without consent nothing of theirs is stored. */
    record NoConsent() implements SessionRefusal {}

    record LinkRevoked() implements SessionRefusal {}

    record LinkExpired() implements SessionRefusal {}

    record UnknownInvitation() implements SessionRefusal {}

    /** The holder has not asked to be let in. */
    record NotWaiting() implements SessionRefusal {}

    record UnknownQuestion(String entryId) implements SessionRefusal {}

    /** It has been shown, so it cannot be taken out. */
    record AlreadyPresented(String entryId) implements SessionRefusal {}

    record NothingToPresent() implements SessionRefusal {}

    record PlanIsFull(int limit) implements SessionRefusal {}

    record NotAnOrder() implements SessionRefusal {}

    /** The grace period is not over. */
    record TooEarly(Instant from) implements SessionRefusal {}

    record StartsInThePast() implements SessionRefusal {}

    record TooManyInvitations(int limit) implements SessionRefusal {}
}
