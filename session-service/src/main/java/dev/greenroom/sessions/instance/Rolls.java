package dev.greenroom.sessions.instance;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.aggregate.VersionConflict;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The one roll, in the store. The relay's own list of processes does not serve: it forgets those that left in order, and an
 * outage is the time after the last one has left.
 */
@Repository
class Rolls {

    private static final String ID = "session-service";
    private static final Retry AGAIN =
            Retry.backoff(8, Duration.ofMillis(5)).jitter(0.9).filter(VersionConflict.class::isInstance);

    private final Aggregates<Roll> rolls;

    Rolls(AggregateStore store) {
        this.rolls = store.of(new AggregateType<>("roll", "instances", null, "/greenroom/session-service", Roll.class));
    }

    /** The roll as it stands; empty before the first start ever. */
    Mono<Roll> read() {
        return rolls.find(ID).map(Stored::state);
    }

    Mono<Roll> change(Instant now, UnaryOperator<Roll> change) {
        return Mono.defer(() -> rolls.find(ID))
                .map(stored -> Commit.update(stored, change.apply(stored.state())))
                .switchIfEmpty(Mono.fromSupplier(() -> Commit.create(ID, change.apply(Roll.empty(now)))))
                .flatMap(rolls::commit)
                .retryWhen(AGAIN)
                .map(Stored::state);
    }
}
