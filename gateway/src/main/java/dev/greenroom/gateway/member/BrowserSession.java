package dev.greenroom.gateway.member;

import java.time.Instant;

/** One browser that is signed in; of its secret only the hash is kept. */
public record BrowserSession(String hash, Instant since, Instant until) {

    boolean isOpenAt(Instant now) {
        return now.isBefore(until);
    }
}
