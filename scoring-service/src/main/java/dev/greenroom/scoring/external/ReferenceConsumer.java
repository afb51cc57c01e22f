package dev.greenroom.scoring.external;

import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.assessment.Assessments;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.Evaluations;
import dev.greenroom.scoring.evaluation.PlanEntry;
import dev.greenroom.scoring.reference.Confirmation;
import dev.greenroom.scoring.reference.ConfirmedAnswer;
import dev.greenroom.scoring.reference.ConfirmedAnswers;
import dev.greenroom.scoring.rubric.Rubrics;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Learns from complete scorecards, and from amendments of them, which answers people have confirmed as full. */
@Component
class ReferenceConsumer {

    private final Evaluations evaluations;
    private final Assessments assessments;
    private final Answers answers;
    private final Rubrics rubrics;
    private final ConfirmedAnswers confirmed;

    ReferenceConsumer(
            Inbox inbox,
            Evaluations evaluations,
            Assessments assessments,
            Answers answers,
            Rubrics rubrics,
            ConfirmedAnswers confirmed) {
        this.evaluations = evaluations;
        this.assessments = assessments;
        this.answers = answers;
        this.rubrics = rubrics;
        this.confirmed = confirmed;
        inbox.consumer("scoring-references").on("greenroom.evaluations", Map.of("ScorecardCompleted", this::completed));
    }

    private Mono<Void> completed(ReceivedEvent event) {
        return evaluations
                .find(event.subject())
                .flatMap(evaluation -> assessments
                        .ofPanel(evaluation.sessionId(), evaluation.panel())
                        .collectList()
                        .flatMap(panel -> Flux.fromIterable(evaluation.plan())
                                .concatMap(entry -> judge(evaluation, entry, panel, event))
                                .then()));
    }

    private Mono<Void> judge(Evaluation evaluation, PlanEntry entry, List<Assessment> panel, ReceivedEvent event) {
        var item = Answer.id(evaluation.sessionId(), entry.entryId());
        return Mono.zip(answers.find(item), rubrics.question(entry.questionId(), entry.version()))
                .flatMap(parts -> Confirmation.of(evaluation, parts.getT2(), parts.getT1(), panel)
                        .map(found -> confirm(found, event))
                        .orElseGet(() -> confirmed.withdraw(item, event)));
    }

    /** The candidate may have been erased meanwhile: erasing takes the text first, so this look is after one of the two. */
    private Mono<Void> confirm(ConfirmedAnswer found, ReceivedEvent event) {
        return confirmed
                .confirm(found, event)
                .then(answers.find(found.item()))
                .filter(Answer::erased)
                .flatMap(erased -> confirmed.erase(found.sessionId()));
    }
}
