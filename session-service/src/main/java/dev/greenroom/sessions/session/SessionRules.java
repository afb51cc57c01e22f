package dev.greenroom.sessions.session;

import dev.greenroom.aggregate.Refusal;

/** The decider's refusals as problems that a reader can act on. */
final class SessionRules {

    private SessionRules() {}

    static Refusal refusal(SessionRefusal refusal) {
        return switch (refusal) {
            case SessionRefusal.WrongState(var state, var needed) -> wrongState(state, needed);
            case SessionRefusal.NoConsent none ->
                of("no-consent", 409, "No consent", "The candidate has not consented yet.")
                        .remedy("Ask the candidate to read the page behind their link and to agree.");
            case SessionRefusal.LinkRevoked revoked ->
                of("link-revoked", 410, "Link revoked", "This link has been taken back or replaced.")
                        .remedy("Ask whoever invited you for the new link.");
            case SessionRefusal.LinkExpired expired ->
                of("link-expired", 410, "Link expired", "The interview that this link opens is over.")
                        .remedy("Ask whoever invited you if this surprises you.");
            case SessionRefusal.UnknownInvitation unknown ->
                of("not-found", 404, "Not found", "There is no such invitation.");
            case SessionRefusal.NotWaiting not ->
                of("not-waiting", 409, "Not waiting", "They have not asked to enter, or have left the lobby.")
                        .at("invitationId")
                        .remedy("Wait until they stand in the lobby.");
            case SessionRefusal.TooEarly(var from) ->
                of("too-early", 409, "Too early", "The grace period lasts until " + from + ".")
                        .remedy("Wait for the candidate, or cancel the interview.");
            case SessionRefusal.StartsInThePast past ->
                of("starts-in-the-past", 422, "Starts in the past", "An interview cannot be moved into the past.")
                        .at("startsAt")
                        .remedy("Choose a later start.");
            case SessionRefusal.TooManyInvitations(var limit) ->
                of("too-many-invitations", 409, "Too many links", "A session has at most " + limit + " links.")
                        .remedy("Re-issue one of the links that exist.");
            case SessionRefusal.UnknownQuestion unknown -> ofPlan(unknown);
            case SessionRefusal.AlreadyPresented presented -> ofPlan(presented);
            case SessionRefusal.NothingToPresent nothing -> ofPlan(nothing);
            case SessionRefusal.PlanIsFull full -> ofPlan(full);
            case SessionRefusal.NotAnOrder order -> ofPlan(order);
        };
    }

    private static Refusal ofPlan(SessionRefusal refusal) {
        return switch (refusal) {
            case SessionRefusal.UnknownQuestion(var entry) ->
                of("unknown-question", 422, "Unknown question", "The plan has no question " + entry + ".")
                        .at("entryId")
                        .remedy("Take an entry of the plan as it is now.");
            case SessionRefusal.AlreadyPresented presented ->
                of("already-presented", 409, "Already shown", "The candidate has seen this question.")
                        .at("entryId")
                        .remedy("Skip it instead of taking it out.");
            case SessionRefusal.PlanIsFull(var limit) ->
                of("plan-full", 409, "Plan is full", "A plan holds at most " + limit + " questions.")
                        .remedy("End this interview and plan another.");
            case SessionRefusal.NotAnOrder order ->
                of("not-an-order", 422, "Not an order of the plan", "Each question must be named exactly once.")
                        .at("entryIds")
                        .remedy("Read the plan again and name all of its questions.");
            default ->
                of("nothing-to-present", 409, "Nothing to present", "There is no question in that direction.")
                        .remedy("Add a question, or end the interview.");
        };
    }

    private static Refusal wrongState(SessionState state, String needed) {
        String detail = "The interview is " + words(state) + "; this needs one that is " + needed + ".";
        return switch (needed) {
            case "scheduled" ->
                of("session-not-scheduled", 409, "Not scheduled any more", detail)
                        .remedy("Read the session again; plan a new one if need be.");
            case "not over" ->
                of("session-over", 409, "Session is over", detail).remedy("Nothing can be changed any more.");
            default ->
                of("session-not-live", 409, "Session is not live", detail)
                        .remedy(state.isOver() ? "Nothing can be changed any more." : "Start the interview first.");
        };
    }

    private static String words(SessionState state) {
        return state == SessionState.NO_SHOW ? "a no-show" : state.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Refusal of(String type, int status, String title, String detail) {
        return Refusal.of(type, status, title, detail);
    }
}
