package dev.greenroom.scoring.external;

import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.scoring.rescoring.RescoringSteps;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Our own jobs, read like anybody else reads them: each piece of news asks for the next step. */
@Component
class RescoringConsumer {

    private final RescoringSteps steps;

    RescoringConsumer(Inbox inbox, RescoringSteps steps) {
        this.steps = steps;
        inbox.consumer("scoring-rescorings")
                .on(
                        "greenroom.rescorings",
                        Map.of("RescoringRequested", this::requested, "RescoringProgressed", this::progressed));
    }

    /** What we read of a job that goes on. */
    record Position(String after) {}

    private Mono<Void> requested(ReceivedEvent event) {
        return steps.take(event.subject(), "", event);
    }

    private Mono<Void> progressed(ReceivedEvent event) {
        return steps.take(event.subject(), event.as(Position.class).after(), event);
    }
}
