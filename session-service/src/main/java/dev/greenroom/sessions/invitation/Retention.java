package dev.greenroom.sessions.invitation;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import java.util.Map;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How long each workspace keeps what a candidate has said, as identity announced it. */
@Repository
class Retention {

    /** What stands of a workspace here. */
    record Kept(int retentionDays) {}

    /** What this service reads of {@code WorkspaceCreated} and {@code PolicyChanged}. */
    record Policy(int retentionDays) {}

    private static final int UNTIL_KNOWN = 180;

    private final Aggregates<Kept> workspaces;

    Retention(AggregateStore store, Inbox inbox) {
        this.workspaces = store.of(
                new AggregateType<>("workspace", "workspaces", null, "/greenroom/session-service", Kept.class));
        inbox.consumer("session-service")
                .on("greenroom.workspaces", Map.of("WorkspaceCreated", this::learn, "PolicyChanged", this::learn));
    }

    Mono<Integer> days(String workspaceId) {
        return workspaces
                .find(workspaceId)
                .map(stored -> stored.state().retentionDays())
                .defaultIfEmpty(UNTIL_KNOWN);
    }

    private Mono<Void> learn(ReceivedEvent event) {
        var days = event.as(Policy.class).retentionDays();
        return workspaces.apply(event.workspaceId(), event, () -> new Kept(UNTIL_KNOWN), before -> new Kept(days));
    }
}
