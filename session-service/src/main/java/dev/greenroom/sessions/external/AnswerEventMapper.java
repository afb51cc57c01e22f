package dev.greenroom.sessions.external;

import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.sessions.answer.Answer;
import dev.greenroom.sessions.answer.AnswerEvent;
import dev.greenroom.sessions.answer.PublishedAnswerEvents;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An answer leaves this service when it is final and there is one. */
@Component
class AnswerEventMapper implements PublishedAnswerEvents {

    @Override
    public List<OutgoingEvent> of(Answer after, List<AnswerEvent> events) {
        return events.stream().flatMap(event -> published(after, event)).toList();
    }

    private static Stream<OutgoingEvent> published(Answer answer, AnswerEvent event) {
        return switch (event) {
            case AnswerEvent.Submitted submitted ->
                Stream.of(new OutgoingEvent("AnswerSubmitted", answer.workspaceId(), AnswerSubmitted.of(answer)));
            case AnswerEvent.Left left ->
                Stream.of(new OutgoingEvent("AnswerLeft", answer.workspaceId(), AnswerLeft.of(answer)));
            case AnswerEvent.DraftSaved inside -> Stream.empty();
            case AnswerEvent.NotGiven inside -> Stream.empty();
            case AnswerEvent.Erased inside -> Stream.empty();
        };
    }
}
