package dev.greenroom.scoring.external;

import dev.greenroom.inbox.Inbox;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.assessment.Assessments;
import dev.greenroom.scoring.calibration.JudgedAnswer;
import dev.greenroom.scoring.calibration.JudgedAnswers;
import dev.greenroom.scoring.calibration.Judgement;
import dev.greenroom.scoring.calibration.WorkspaceCalibrations;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.Evaluations;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Learns from complete scorecards, and from suggestions made anew for them, what people make of the scorer's values. */
@Component
class CalibrationConsumer {

    private final Evaluations evaluations;
    private final Assessments assessments;
    private final Answers answers;
    private final JudgedAnswers judged;
    private final WorkspaceCalibrations calibrations;

    CalibrationConsumer(
            Inbox inbox,
            Evaluations evaluations,
            Assessments assessments,
            Answers answers,
            JudgedAnswers judged,
            WorkspaceCalibrations calibrations) {
        this.evaluations = evaluations;
        this.assessments = assessments;
        this.answers = answers;
        this.judged = judged;
        this.calibrations = calibrations;
        inbox.consumer("scoring-calibrations")
                .on(
                        "greenroom.evaluations",
                        Map.of("ScorecardCompleted", this::completed, "AnswerScored", this::scored));
    }

    private Mono<Void> completed(ReceivedEvent event) {
        return evaluations.find(event.subject()).flatMap(evaluation -> {
            var items = evaluation.plan().stream()
                    .map(entry -> Answer.id(evaluation.sessionId(), entry.entryId()))
                    .toList();
            return learn(evaluation, answers.findAll(items), event);
        });
    }

    private Mono<Void> scored(ReceivedEvent event) {
        return answers.find(event.subject())
                .flatMap(answer -> evaluations
                        .find(answer.sessionId())
                        .filter(Evaluation::complete)
                        .flatMap(evaluation -> learn(evaluation, Flux.just(answer), event)));
    }

    /** Looks for a new calibration in any case: the first try may have kept everything and died before. */
    private Mono<Void> learn(Evaluation evaluation, Flux<Answer> given, ReceivedEvent event) {
        return assessments
                .ofPanel(evaluation.sessionId(), evaluation.panel())
                .collectList()
                .flatMapMany(panel -> given.concatMap(answer -> learn(evaluation, answer, panel, event)))
                .distinct()
                .concatMap(scorer -> calibrations.renew(evaluation.workspaceId(), scorer))
                .then();
    }

    /** The scorer that something was learnt about. */
    private Mono<String> learn(Evaluation evaluation, Answer answer, List<Assessment> panel, ReceivedEvent event) {
        return Judgement.of(evaluation, answer, panel)
                .map(found -> judged.keep(found, event).thenReturn(found).map(JudgedAnswer::scorer))
                .orElseGet(() -> judged.withdraw(answer.item(), event).then(Mono.empty()));
    }
}
