package dev.greenroom.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An RFC 9457 problem detail that says what happened, which field it concerns, and what to do about it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String field,
        @Nullable String remedy,
        @Nullable List<Violation> errors,
        @JsonIgnore @Nullable Integer retryAfterSeconds) {

    /** The media type of every refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "/problems/";

    /** One of several things that are wrong with a request. */
    public record Violation(String field, String detail) {}

    /** A problem of the named type; its page is {@code docs/problems/<name>.md}. */
    public static Problem of(int status, String name, String title, String detail) {
        return new Problem(TYPE_PREFIX + name, title, status, detail, null, null, null, null, null);
    }

    /** The last part of the type, as the pages of {@code docs/problems} are named. */
    @JsonIgnore
    public String name() {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    Problem instance(String newInstance) {
        return new Problem(type, title, status, detail, newInstance, field, remedy, errors, retryAfterSeconds);
    }

    public Problem field(@Nullable String newField) {
        return new Problem(type, title, status, detail, instance, newField, remedy, errors, retryAfterSeconds);
    }

    public Problem remedy(@Nullable String newRemedy) {
        return new Problem(type, title, status, detail, instance, field, newRemedy, errors, retryAfterSeconds);
    }

    public Problem errors(List<Violation> violations) {
        return new Problem(type, title, status, detail, instance, field, remedy, violations, retryAfterSeconds);
    }

    public Problem retryAfter(@Nullable Integer seconds) {
        return new Problem(type, title, status, detail, instance, field, remedy, errors, seconds);
    }

    /** The same problem as something to throw or to put into a {@code Mono}. */
    public ProblemException exception() {
        return new ProblemException(this);
    }
}
