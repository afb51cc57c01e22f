package dev.greenroom.web;

import java.util.List;

/** The problems that any service may answer with. */
public final class CommonProblems {

    private CommonProblems() {}

    public static Problem notFound(String what) {
        return Problem.of(404, "not-found", "Not found", "There is no " + what + " here.")
                .remedy("Check the address; you may also lack the rights to see it.");
    }

    public static Problem forbidden(String detail) {
        return Problem.of(403, "forbidden", "Not allowed", detail)
                .remedy("Ask an administrator of the workspace for the role that allows it.");
    }

    public static Problem notSignedIn() {
        return Problem.of(401, "not-signed-in", "Not signed in", "This needs somebody who is signed in.")
                .remedy("Sign in and try again.");
    }

    static Problem tokenRefused() {
        return Problem.of(
                        401, "token-refused", "Token refused", "The access token is missing, expired or not for here.")
                .remedy("Call through the gateway, which issues the tokens.");
    }

    static Problem malformedJson(String detail) {
        return Problem.of(400, "malformed-json", "The body is not JSON", detail)
                .remedy("Send one JSON document in UTF-8.");
    }

    static Problem unknownField(String field) {
        return Problem.of(400, "unknown-field", "Unknown field", "The field '" + field + "' is not known here.")
                .field(field)
                .remedy("Leave the field out, or check how it is spelt.");
    }

    static Problem missingField(String field) {
        return Problem.of(400, "missing-field", "Missing field", "The field '" + field + "' is required.")
                .field(field)
                .remedy("Send the field with a value that is not null.");
    }

    static Problem wrongType(String field, String expected) {
        return Problem.of(400, "wrong-type", "Wrong type", "The field '" + field + "' must be " + expected + ".")
                .field(field)
                .remedy("Send the field as " + expected + ".");
    }

    /** A value of the right type that is not allowed. */
    public static Problem invalidField(String field, String detail) {
        return invalidFields(List.of(new Problem.Violation(field, detail)));
    }

    /** Several values that are not allowed; the first is the problem's own field. */
    public static Problem invalidFields(List<Problem.Violation> violations) {
        Problem.Violation first = violations.getFirst();
        return Problem.of(400, "invalid-field", "Invalid value", "'" + first.field() + "' " + first.detail() + ".")
                .field(first.field())
                .remedy("Correct what 'errors' lists and send the request again.")
                .errors(violations);
    }

    /** A body beyond the limit. */
    public static Problem bodyTooLarge(long limitBytes) {
        return Problem.of(
                        413, "body-too-large", "Body too large", "A request may have at most " + limitBytes + " bytes.")
                .remedy("Send less at once.");
    }

    static Problem storeUnavailable() {
        return Problem.of(503, "store-unavailable", "The store does not answer", "Nothing was changed.")
                .remedy("Try again in a moment with the same Idempotency-Key.")
                .retryAfter(2);
    }

    static Problem tooManyPending() {
        return Problem.of(
                        503, "too-many-pending", "Too much is waiting", "Earlier changes of this are still being sent.")
                .remedy("Try again in a moment with the same Idempotency-Key.")
                .retryAfter(5);
    }

    static Problem busy() {
        return Problem.of(409, "busy", "Changed at the same time", "Others changed this again and again meanwhile.")
                .remedy("Try again with the same Idempotency-Key.")
                .retryAfter(1);
    }

    static Problem timedOut() {
        return Problem.of(503, "timed-out", "It took too long", "Something this depends on did not answer in time.")
                .remedy("Try again in a moment with the same Idempotency-Key.")
                .retryAfter(2);
    }

    static Problem internalError() {
        return Problem.of(500, "internal-error", "Something went wrong", "The fault is ours and has been logged.")
                .remedy("Try again; if it stays, report the trace id in 'instance'.");
    }
}
