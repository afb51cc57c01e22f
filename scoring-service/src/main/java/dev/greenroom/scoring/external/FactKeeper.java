package dev.greenroom.scoring.external;

import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.scoring.assessment.Assessments;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.EvaluationEvent;
import dev.greenroom.scoring.evaluation.Evaluations;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes facts in evaluations, with the panel's ratings at hand in case a fact completes one. */
@Component
class FactKeeper {

    private final Evaluations evaluations;
    private final Assessments assessments;
    private final Answers answers;

    FactKeeper(Evaluations evaluations, Assessments assessments, Answers answers) {
        this.evaluations = evaluations;
        this.assessments = assessments;
        this.answers = answers;
    }

    Mono<Void> note(String sessionId, ReceivedEvent cause, EvaluationEvent fact) {
        return mayComplete(fact)
                ? evaluations
                        .find(sessionId)
                        .flatMap(evaluation -> work(evaluation, fact))
                        .defaultIfEmpty(CompletedWork.NONE)
                        .flatMap(work -> evaluations.note(sessionId, cause, fact, work::announce))
                : evaluations.note(sessionId, cause, fact, CompletedWork.NONE::announce);
    }

    private static boolean mayComplete(EvaluationEvent fact) {
        return fact instanceof EvaluationEvent.Ended
                || fact instanceof EvaluationEvent.AssessmentSubmitted
                || fact instanceof EvaluationEvent.AssessmentAmended;
    }

    /** Read before the write: whatever is amended later announces itself in turn. */
    private Mono<CompletedWork> work(Evaluation evaluation, EvaluationEvent fact) {
        var plan = fact instanceof EvaluationEvent.Ended ended ? ended.plan() : evaluation.plan();
        List<String> items = plan.stream()
                .map(entry -> Answer.id(evaluation.sessionId(), entry.entryId()))
                .toList();
        return Mono.zip(
                        assessments
                                .ofPanel(evaluation.sessionId(), evaluation.panel())
                                .collectList(),
                        answers.findAll(items).collectMap(Answer::item))
                .map(parts -> new CompletedWork(parts.getT1(), parts.getT2()));
    }
}
