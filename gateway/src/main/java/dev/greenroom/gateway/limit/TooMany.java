package dev.greenroom.gateway.limit;

import dev.greenroom.web.Problem;

/** The refusal of a caller who asks too much. */
final class TooMany {

    private TooMany() {}

    static Problem requests(int waitSeconds) {
        return Problem.of(429, "too-many-requests", "Too many requests", "This came faster than one caller may ask.")
                .remedy("Wait as long as Retry-After says, then try again.")
                .retryAfter(waitSeconds);
    }
}
