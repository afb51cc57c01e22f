package dev.greenroom.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Estimates the store's clock, by which claims age; a commit cannot have the store stamp its claim. */
final class StoreClock {

    private final Claims claims;
    private final Clock clock;
    private volatile Duration ahead = Duration.ZERO;

    StoreClock(Claims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    Instant at(Instant ours) {
        return ours.plus(ahead);
    }

    Mono<Void> adjust() {
        return Mono.defer(() -> {
                    var asked = clock.instant();
                    return claims.storeTime().doOnNext(answer -> {
                        var half = Duration.between(asked, clock.instant()).dividedBy(2);
                        ahead = Duration.between(asked.plus(half), answer);
                    });
                })
                .then();
    }
}
