package dev.greenroom.questions.external;

import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.decided.ExternalEvents;
import dev.greenroom.questions.question.QuestionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Drafts stay in this service; publishing and retiring leave it. */
@Component
class QuestionEventMapper implements ExternalEvents<QuestionEvent> {

    @Override
    public List<OutgoingEvent> of(List<QuestionEvent> events) {
        return events.stream().flatMap(QuestionEventMapper::published).toList();
    }

    private static Stream<OutgoingEvent> published(QuestionEvent event) {
        return switch (event) {
            case QuestionEvent.Created created -> Stream.empty();
            case QuestionEvent.DraftEdited edited -> Stream.empty();
            case QuestionEvent.Published(var workspace, var version) ->
                Stream.of(new OutgoingEvent("QuestionPublished", workspace, QuestionPublished.of(workspace, version)));
            case QuestionEvent.Retired(var id, var workspace, var latest, var at) ->
                // Nobody outside has ever heard of a draft that is given up.
                latest == 0
                        ? Stream.empty()
                        : Stream.of(new OutgoingEvent("QuestionRetired", workspace, new QuestionRetired(id, latest)));
        };
    }
}
