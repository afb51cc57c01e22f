package dev.greenroom.scoring.scorecard;

import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.assessment.Assessments;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.Evaluations;
import dev.greenroom.scoring.evaluation.PlanEntry;
import dev.greenroom.scoring.reference.ConfirmedAnswer;
import dev.greenroom.scoring.reference.ConfirmedAnswers;
import dev.greenroom.scoring.rubric.KitVersion;
import dev.greenroom.scoring.rubric.QuestionVersion;
import dev.greenroom.scoring.rubric.Rubrics;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what a scorecard needs and hands on, of the panel's work, only what the reader may see. */
@Component
class Scorecards {

    private final Evaluations evaluations;
    private final Assessments assessments;
    private final Answers answers;
    private final ConfirmedAnswers confirmed;
    private final Rubrics rubrics;
    private final BlindPolicies policies;
    private final Clock clock;

    Scorecards(
            Evaluations evaluations,
            Assessments assessments,
            Answers answers,
            ConfirmedAnswers confirmed,
            Rubrics rubrics,
            BlindPolicies policies,
            Clock clock) {
        this.evaluations = evaluations;
        this.assessments = assessments;
        this.answers = answers;
        this.confirmed = confirmed;
        this.rubrics = rubrics;
        this.policies = policies;
        this.clock = clock;
    }

    /** The scorecard for this reader; empty if the workspace has no such session. */
    Mono<Scorecard> read(String workspaceId, String sessionId, Reader reader) {
        return evaluations
                .find(sessionId)
                .filter(evaluation -> evaluation.workspaceId().equals(workspaceId)
                        && !evaluation.panel().isEmpty())
                .flatMap(evaluation -> material(evaluation, reader))
                .map(ScorecardComposer::compose);
    }

    private Mono<Material> material(Evaluation evaluation, Reader reader) {
        return Mono.zip(
                        work(evaluation, reader),
                        questions(evaluation),
                        answers(evaluation).flatMap(found -> Mono.zip(Mono.just(found), references(found))),
                        kit(evaluation))
                .map(parts -> new Material(
                        evaluation,
                        parts.getT4().orElse(null),
                        parts.getT2(),
                        parts.getT3().getT1(),
                        parts.getT3().getT2(),
                        parts.getT1(),
                        reader,
                        clock.instant()));
    }

    private Mono<VisibleWork> work(Evaluation evaluation, Reader reader) {
        Mono<List<Assessment>> all = assessments
                .ofPanel(evaluation.sessionId(), evaluation.panel())
                .collectSortedList((a, b) -> Integer.compare(
                        evaluation.panel().indexOf(a.memberId()),
                        evaluation.panel().indexOf(b.memberId())));
        return Mono.zip(policies.of(evaluation.workspaceId()), all)
                .map(parts -> Visibility.visibleTo(reader, parts.getT1(), evaluation.panel(), parts.getT2()));
    }

    private Mono<Map<String, QuestionVersion>> questions(Evaluation evaluation) {
        var keys = evaluation.plan().stream()
                .map(entry -> QuestionVersion.key(entry.questionId(), entry.version()))
                .distinct()
                .toList();
        return rubrics.questions(keys).collectMap(QuestionVersion::key);
    }

    private Mono<Map<String, Answer>> answers(Evaluation evaluation) {
        var items = evaluation.plan().stream()
                .map(PlanEntry::entryId)
                .map(entry -> Answer.id(evaluation.sessionId(), entry))
                .toList();
        return answers.findAll(items).collectMap(Answer::item);
    }

    private Mono<Map<String, ConfirmedAnswer.Standing>> references(Map<String, Answer> given) {
        var used = given.values().stream()
                .flatMap(answer -> answer.references().stream())
                .distinct()
                .toList();
        return confirmed.findAll(used).collectMap(ConfirmedAnswer::item, ConfirmedAnswer::standing);
    }

    private Mono<Optional<KitVersion>> kit(Evaluation evaluation) {
        return rubrics.kit(evaluation.kitId(), evaluation.kitVersion())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }
}
