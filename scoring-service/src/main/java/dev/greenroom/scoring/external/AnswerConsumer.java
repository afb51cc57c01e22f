package dev.greenroom.scoring.external;

import static dev.greenroom.scoring.external.CatalogConsumer.CONSUMER;

import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.suggestion.ScoringWork;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes in answers, and has them scored soon; of an erased candidate it keeps no word. */
@Component
class AnswerConsumer {

    private final Answers answers;
    private final Erasures erasures;
    private final ScoringWork scoring;

    AnswerConsumer(Inbox inbox, Answers answers, Erasures erasures, ScoringWork scoring) {
        this.answers = answers;
        this.erasures = erasures;
        this.scoring = scoring;
        inbox.consumer(CONSUMER)
                .on(
                        "greenroom.answers",
                        Map.of(
                                "AnswerSubmitted", event -> given(event, Answer.State.SUBMITTED),
                                "AnswerLeft", event -> given(event, Answer.State.LEFT)));
    }

    private Mono<Void> given(ReceivedEvent event, Answer.State state) {
        var answer = event.as(SessionEvents.AnswerGiven.class).answer(state);
        return erasures.happened(answer.candidateId())
                .flatMap(erased -> answers.keep(erased ? answer.erase() : answer, event))
                .then(Mono.fromRunnable(() -> scoring.soon(answer.item())));
    }
}
