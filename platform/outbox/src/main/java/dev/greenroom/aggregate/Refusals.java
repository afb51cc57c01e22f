package dev.greenroom.aggregate;

/** The refusals that every command may meet, whatever it is about. */
final class Refusals {

    private Refusals() {}

    static Outcome notFound(String name) {
        return refused(Refusal.of("not-found", 404, "Not found", "There is no such " + name + "."));
    }

    static Outcome staleVersion() {
        return refused(Refusal.of("stale-version", 412, "Stale version", "It has changed since you read it.")
                .remedy("Read it again and repeat the change on what it is now."));
    }

    static Outcome keyReused() {
        return refused(Refusal.of("key-reused", 422, "Key reused", "This Idempotency-Key came with another request.")
                .remedy("Use a new key for a new request."));
    }

    static Outcome tooManyKeys() {
        return refused(Refusal.of("too-many-keys", 429, "Too many requests", "Too many changes within a day.")
                .retryAfter(3600));
    }

    static Outcome tooManyPending() {
        return refused(
                Refusal.of("too-many-pending", 503, "Too many pending events", "Earlier changes are still under way.")
                        .retryAfter(5));
    }

    static Outcome busy() {
        return refused(Refusal.of("busy", 409, "Busy", "Others are changing this at the same moment.")
                .retryAfter(1));
    }

    private static Outcome refused(Refusal refusal) {
        return new Outcome.Refused(refusal);
    }
}
