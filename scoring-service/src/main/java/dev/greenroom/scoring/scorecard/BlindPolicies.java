package dev.greenroom.scoring.scorecard;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.inbox.ReceivedEvent;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What each workspace has decided about blindness, as far as we have heard. */
@Repository
public class BlindPolicies {

    /** A workspace's policy. */
    record Policy(BlindPolicy blind) {}

    private final Aggregates<Policy> aggregates;

    BlindPolicies(AggregateStore store) {
        aggregates =
                store.of(new AggregateType<>("policy", "policies", null, "/greenroom/scoring-service", Policy.class));
    }

    /** The workspace's policy; the default until it has said otherwise. */
    Mono<BlindPolicy> of(String workspaceId) {
        return aggregates
                .find(workspaceId)
                .map(stored -> stored.state().blind())
                .defaultIfEmpty(BlindPolicy.AFTER_OWN);
    }

    public Mono<Void> set(String workspaceId, BlindPolicy blind, ReceivedEvent cause) {
        return aggregates.apply(
                workspaceId, cause, () -> new Policy(BlindPolicy.AFTER_OWN), before -> new Policy(blind));
    }
}
