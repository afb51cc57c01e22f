package dev.greenroom.gateway.token;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** All keys that may still verify something, oldest first, and which of them signs. */
record KeyRing(List<Entry> keys) {

    /** A new key is published this long before it signs, so that no verifier meets it unprepared. */
    static final Duration ANNOUNCED = Duration.ofMinutes(2);

    /** An old key verifies this long after the next one signs: far longer than any token lives. */
    static final Duration RETIRED_AFTER = Duration.ofMinutes(10);

    record Entry(String id, ECKey key, Instant madeAt) {}

    KeyRing {
        keys = keys.stream().sorted(Comparator.comparing(Entry::madeAt)).toList();
    }

    ECKey signingAt(Instant now) {
        return keys.reversed().stream()
                .filter(entry -> !now.isBefore(entry.madeAt().plus(ANNOUNCED)))
                .findFirst()
                .orElseGet(keys::getFirst)
                .key();
    }

    boolean needsNewAt(Instant now, Duration rotation) {
        return keys.isEmpty() || now.isAfter(keys.getLast().madeAt().plus(rotation));
    }

    /** Those that no valid token can be signed with any more. */
    List<Entry> spentAt(Instant now) {
        return keys.stream()
                .filter(entry -> keys.stream().anyMatch(next -> replaced(entry, next, now)))
                .toList();
    }

    private static boolean replaced(Entry entry, Entry next, Instant now) {
        return next.madeAt().isAfter(entry.madeAt())
                && now.isAfter(next.madeAt().plus(ANNOUNCED).plus(RETIRED_AFTER));
    }

    String publicKeys() {
        List<JWK> all =
                keys.stream().map(entry -> (JWK) entry.key().toPublicJWK()).toList();
        return new JWKSet(all).toString();
    }
}
