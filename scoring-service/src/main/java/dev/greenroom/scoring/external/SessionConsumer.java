package dev.greenroom.scoring.external;

import static dev.greenroom.scoring.external.CatalogConsumer.CONSUMER;

import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.scoring.evaluation.EvaluationEvent;
import dev.greenroom.scoring.evaluation.Phase;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Follows each session's life in its evaluation. */
@Component
class SessionConsumer {

    private final FactKeeper facts;

    SessionConsumer(Inbox inbox, FactKeeper facts) {
        this.facts = facts;
        inbox.consumer(CONSUMER)
                .on(
                        "greenroom.sessions",
                        Map.of(
                                "SessionScheduled", this::scheduled,
                                "SessionRescheduled", this::rescheduled,
                                "SessionStarted", this::started,
                                "SessionEnded", this::ended,
                                "SessionCancelled", event -> calledOff(event, Phase.CANCELLED),
                                "CandidateMissed", event -> calledOff(event, Phase.NO_SHOW),
                                "SessionExpired", event -> calledOff(event, Phase.EXPIRED)));
    }

    private Mono<Void> scheduled(ReceivedEvent event) {
        var session = event.as(SessionEvents.SessionScheduled.class);
        return facts.note(
                event.subject(),
                event,
                new EvaluationEvent.Scheduled(
                        session.kitId(),
                        session.kitVersion(),
                        session.candidateId(),
                        session.panel(),
                        session.startsAt()));
    }

    private Mono<Void> rescheduled(ReceivedEvent event) {
        var session = event.as(SessionEvents.SessionRescheduled.class);
        return facts.note(event.subject(), event, new EvaluationEvent.Rescheduled(session.startsAt()));
    }

    private Mono<Void> started(ReceivedEvent event) {
        var session = event.as(SessionEvents.SessionStarted.class);
        var plan = SessionEvents.planned(session.plan());
        return facts.note(event.subject(), event, new EvaluationEvent.Started(session.startedAt(), plan));
    }

    private Mono<Void> ended(ReceivedEvent event) {
        var session = event.as(SessionEvents.SessionEnded.class);
        var plan = SessionEvents.planned(session.plan());
        return facts.note(event.subject(), event, new EvaluationEvent.Ended(session.endedAt(), plan));
    }

    private Mono<Void> calledOff(ReceivedEvent event, Phase phase) {
        return facts.note(event.subject(), event, new EvaluationEvent.CalledOff(phase));
    }
}
