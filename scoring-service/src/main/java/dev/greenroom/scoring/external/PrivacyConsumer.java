package dev.greenroom.scoring.external;

import static dev.greenroom.scoring.external.CatalogConsumer.CONSUMER;

import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.scoring.assessment.Assessments;
import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.EvaluationEvent;
import dev.greenroom.scoring.evaluation.Evaluations;
import dev.greenroom.scoring.reference.ConfirmedAnswers;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Erases an erased candidate's words, and words about the candidate, and confirms it. Numbers stay. */
@Component
class PrivacyConsumer {

    private final Erasures erasures;
    private final Evaluations evaluations;
    private final Assessments assessments;
    private final Answers answers;
    private final ConfirmedAnswers confirmed;
    private final FactKeeper facts;

    PrivacyConsumer(
            Inbox inbox,
            Erasures erasures,
            Evaluations evaluations,
            Assessments assessments,
            Answers answers,
            ConfirmedAnswers confirmed,
            FactKeeper facts) {
        this.erasures = erasures;
        this.evaluations = evaluations;
        this.assessments = assessments;
        this.answers = answers;
        this.confirmed = confirmed;
        this.facts = facts;
        inbox.consumer(CONSUMER).on("greenroom.privacy", Map.of("CandidateErased", this::erased));
    }

    private Mono<Void> erased(ReceivedEvent event) {
        var news = event.as(SessionEvents.CandidateErased.class);
        return erasures.begin(news.candidateId())
                .thenMany(Flux.fromIterable(news.sessionIds()))
                .concatMap(evaluations::find)
                .filter(evaluation -> evaluation.candidateId().equals(news.candidateId()))
                .concatMap(evaluation -> erase(evaluation, event))
                .then(Mono.defer(() -> erasures.confirm(news.candidateId(), event)));
    }

    private Mono<Void> erase(Evaluation evaluation, ReceivedEvent event) {
        return facts.note(evaluation.sessionId(), event, new EvaluationEvent.CandidateErased())
                .then(answers.erase(evaluation.sessionId(), event))
                .then(confirmed.erase(evaluation.sessionId()))
                .then(assessments.erase(evaluation.sessionId(), evaluation.panel(), event));
    }
}
