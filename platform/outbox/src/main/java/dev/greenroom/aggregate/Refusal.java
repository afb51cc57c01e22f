package dev.greenroom.aggregate;

import org.jspecify.annotations.Nullable;

/**
 * A business refusal; becomes a problem detail at the edge.
 *
 * @param type the problem's name, for example {@code session-not-live}
 */
public record Refusal(
        String type,
        int status,
        String title,
        String detail,
        @Nullable String field,
        @Nullable String remedy,
        @Nullable Integer retryAfterSeconds) {

    /** The usual refusal: a name, a status and words. */
    public static Refusal of(String type, int status, String title, String detail) {
        return new Refusal(type, status, title, detail, null, null, null);
    }

    /** The same, naming the field at fault. */
    public Refusal at(String field) {
        return new Refusal(type, status, title, detail, field, remedy, retryAfterSeconds);
    }

    /** The same, saying what the reader can do. */
    public Refusal remedy(String remedy) {
        return new Refusal(type, status, title, detail, field, remedy, retryAfterSeconds);
    }

    /** The same, saying when to come again. */
    public Refusal retryAfter(int seconds) {
        return new Refusal(type, status, title, detail, field, remedy, seconds);
    }
}
