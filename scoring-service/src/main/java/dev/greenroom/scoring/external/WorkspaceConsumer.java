package dev.greenroom.scoring.external;

import static dev.greenroom.scoring.external.CatalogConsumer.CONSUMER;

import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.scoring.scorecard.BlindPolicies;
import dev.greenroom.scoring.scorecard.BlindPolicy;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Learns what each workspace decides about blindness. */
@Component
class WorkspaceConsumer {

    private final BlindPolicies policies;

    WorkspaceConsumer(Inbox inbox, BlindPolicies policies) {
        this.policies = policies;
        inbox.consumer(CONSUMER)
                .on("greenroom.workspaces", Map.of("WorkspaceCreated", this::decided, "PolicyChanged", this::decided));
    }

    /** What we read of a workspace's events. */
    record PolicyNews(String workspaceId, BlindPolicy blind) {}

    private Mono<Void> decided(ReceivedEvent event) {
        var news = event.as(PolicyNews.class);
        return policies.set(news.workspaceId(), news.blind(), event);
    }
}
