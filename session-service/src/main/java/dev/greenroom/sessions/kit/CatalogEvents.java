package dev.greenroom.sessions.kit;

import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what the catalog publishes. */
@Component
class CatalogEvents {

    /** What this service reads of {@code KitRetired}. */
    record KitRetired(String kitId) {}

    private final Kits kits;

    CatalogEvents(Inbox inbox, Kits kits) {
        this.kits = kits;
        inbox.consumer("session-service")
                .on("greenroom.kits", Map.of("KitPublished", this::kitPublished, "KitRetired", this::kitRetired))
                .on("greenroom.questions", Map.of("QuestionPublished", this::questionPublished));
    }

    private Mono<Void> kitPublished(ReceivedEvent event) {
        return kits.published(event, event.as(KitVersion.class));
    }

    private Mono<Void> kitRetired(ReceivedEvent event) {
        return kits.retired(event, event.as(KitRetired.class).kitId());
    }

    private Mono<Void> questionPublished(ReceivedEvent event) {
        return kits.published(event.as(QuestionVersion.class));
    }
}
