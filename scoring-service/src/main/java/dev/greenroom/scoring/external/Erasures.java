package dev.greenroom.scoring.external;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Effect;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.inbox.ReceivedEvent;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which candidates have been erased here; each confirms it once. */
@Repository
class Erasures {

    /** What is kept of an erasure: that it happened. */
    record Erasure(String candidateId, boolean done) {}

    private final Aggregates<Erasure> aggregates;
    private final Clock clock;

    Erasures(AggregateStore store, Clock clock) {
        this.clock = clock;
        this.aggregates = store.of(new AggregateType<>(
                "erasure", "erasures", "greenroom.privacy", "/greenroom/scoring-service", Erasure.class));
    }

    Mono<Boolean> happened(String candidateId) {
        return aggregates.find(id(candidateId)).hasElement();
    }

    /** Kept before the texts go, so that an answer that comes meanwhile finds it. */
    Mono<Void> begin(String candidateId) {
        return aggregates
                .insertIfAbsent(id(candidateId), new Erasure(candidateId, false))
                .then();
    }

    Mono<Void> confirm(String candidateId, ReceivedEvent cause) {
        var confirmed = new PublishedEvents.ErasureConfirmed(
                candidateId, cause.workspaceId(), "scoring-service", clock.instant());
        return aggregates.applyPublishing(
                id(candidateId),
                cause,
                () -> new Erasure(candidateId, false),
                before -> new Effect<>(
                        new Erasure(candidateId, true),
                        List.of(new OutgoingEvent("ErasureConfirmed", cause.workspaceId(), confirmed))));
    }

    private static String id(String candidateId) {
        return candidateId + ".scoring";
    }
}
