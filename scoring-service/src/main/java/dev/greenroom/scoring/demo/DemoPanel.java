package dev.greenroom.scoring.demo;

import dev.greenroom.aggregate.Reply;
import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.assessment.AssessmentCommand;
import dev.greenroom.scoring.assessment.Assessments;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.Evaluations;
import dev.greenroom.scoring.rubric.QuestionVersion;
import dev.greenroom.scoring.rubric.Rubrics;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Rates and submits for the panel of the demo's example session once it has ended. Safe to repeat: what was saved comes
 * late, and what was submitted is left alone.
 */
@Component
@ConditionalOnProperty("greenroom.demo")
class DemoPanel implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPanel.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    /** Suggestions give the demo's ratings their evidence; after this many looks it goes on without them. */
    private static final int PATIENCE = 30;

    private final Evaluations evaluations;
    private final Assessments assessments;
    private final Answers answers;
    private final Rubrics rubrics;
    private final Clock clock;
    private final String session;
    private @Nullable Disposable work;

    DemoPanel(
            Evaluations evaluations,
            Assessments assessments,
            Answers answers,
            Rubrics rubrics,
            Clock clock,
            @Value("${greenroom.demo-session:00000000-0000-7000-8000-00000000de30}") String session) {
        this.evaluations = evaluations;
        this.assessments = assessments;
        this.answers = answers;
        this.rubrics = rubrics;
        this.clock = clock;
        this.session = session;
    }

    @Override
    public synchronized void start() {
        work = Flux.interval(LOOK_EVERY)
                .onBackpressureDrop()
                .concatMap(look -> evaluations
                        .find(session)
                        .filter(evaluation -> evaluation.endedAt() != null)
                        .filterWhen(evaluation -> ready(evaluation, look)))
                .next()
                .flatMap(this::rate)
                .retryWhen(Retry.backoff(20, LOOK_EVERY))
                .subscribe(done -> {}, failure -> LOG.warn("The demo session was not rated: {}", failure.toString()));
    }

    private Mono<Boolean> ready(Evaluation evaluation, long look) {
        return given(evaluation).all(answer -> answer.suggested() != null).map(scored -> scored || look > PATIENCE);
    }

    private Flux<Answer> given(Evaluation evaluation) {
        return answers.findAll(evaluation.plan().stream()
                .map(entry -> Answer.id(evaluation.sessionId(), entry.entryId()))
                .toList());
    }

    private Mono<Void> rate(Evaluation evaluation) {
        var keys = evaluation.plan().stream()
                .map(entry -> QuestionVersion.key(entry.questionId(), entry.version()))
                .toList();
        return Mono.zip(
                        given(evaluation).collectMap(Answer::entryId),
                        rubrics.questions(keys).collectMap(QuestionVersion::key))
                .flatMapMany(parts -> Flux.range(0, evaluation.panel().size())
                        .concatMap(seat -> carryOut(
                                evaluation,
                                evaluation.panel().get(seat),
                                new DemoScript(evaluation, parts.getT1(), parts.getT2(), seat, clock.instant()))))
                .then(Mono.fromRunnable(() -> LOG.info("The demo session is rated and submitted")));
    }

    private Mono<Void> carryOut(Evaluation evaluation, String member, DemoScript script) {
        var empty = Assessment.empty(evaluation.sessionId(), member, evaluation.workspaceId());
        return assessments
                .find(evaluation.sessionId(), member)
                .filter(Assessment::submitted)
                .map(Assessment::memberId)
                .switchIfEmpty(Flux.fromIterable(script.commands())
                        .concatMap(command -> send(empty, command))
                        .then(Mono.just(member)))
                .then();
    }

    private Mono<?> send(Assessment empty, AssessmentCommand command) {
        return switch (command) {
            case AssessmentCommand.Save save -> assessments.save(empty, save, state -> Reply.empty(204));
            case AssessmentCommand other -> assessments.command(empty, null, other, state -> Reply.empty(204));
        };
    }

    @Override
    public synchronized void stop() {
        if (work != null) {
            work.dispose();
            work = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return work != null;
    }
}
