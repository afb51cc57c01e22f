package dev.greenroom.questions.external;

import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.decided.ExternalEvents;
import dev.greenroom.questions.kit.KitEvent;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Drafts stay in this service; publishing and retiring leave it. */
@Component
class KitEventMapper implements ExternalEvents<KitEvent> {

    @Override
    public List<OutgoingEvent> of(List<KitEvent> events) {
        return events.stream().flatMap(KitEventMapper::published).toList();
    }

    private static Stream<OutgoingEvent> published(KitEvent event) {
        return switch (event) {
            case KitEvent.Created created -> Stream.empty();
            case KitEvent.DraftEdited edited -> Stream.empty();
            case KitEvent.Published published ->
                Stream.of(new OutgoingEvent("KitPublished", published.workspaceId(), KitPublished.of(published)));
            case KitEvent.Retired(var id, var workspace, var latest, var at) ->
                latest == 0
                        ? Stream.empty()
                        : Stream.of(new OutgoingEvent("KitRetired", workspace, new KitRetired(id, latest)));
        };
    }
}
