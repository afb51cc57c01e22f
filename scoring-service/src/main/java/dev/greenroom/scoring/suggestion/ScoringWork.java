package dev.greenroom.scoring.suggestion;

import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.rubric.QuestionVersion;
import dev.greenroom.scoring.rubric.Rubrics;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Scores answers one after the other, away from the event loops. The queue is bounded and only a hint: what it drops or a
 * crash loses is found again by the sweep.
 */
@Component
public class ScoringWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ScoringWork.class);
    private static final int QUEUE = 1000;
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(20);

    private final Answers answers;
    private final Rubrics rubrics;
    private final ScorerSource source;
    private final Suggesting suggesting;
    private @Nullable Running running;

    ScoringWork(Answers answers, Rubrics rubrics, ScorerSource source, Suggesting suggesting) {
        this.answers = answers;
        this.rubrics = rubrics;
        this.source = source;
        this.suggesting = suggesting;
    }

    /** Asks for this answer to be scored soon. */
    public synchronized void soon(String item) {
        if (running != null) {
            running.items.tryEmitNext(item);
        }
    }

    @Override
    public synchronized void start() {
        var items = Sinks.many().unicast().<String>onBackpressureBuffer(new ArrayBlockingQueue<>(QUEUE));
        var work = items.asFlux().onErrorComplete().concatMap(this::settle).subscribe();
        var sweep = Flux.interval(Duration.ofSeconds(1), SWEEP_EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> sweep())
                .subscribe();
        running = new Running(items, Disposables.composite(work, sweep));
        source.whenReady(() -> sweep().subscribe());
    }

    private Mono<Void> sweep() {
        return answers.unscored(QUEUE / 2).doOnNext(this::soon).then().onErrorResume(failure -> {
            LOG.warn("Answers that wait could not be looked up: {}", failure.toString());
            return Mono.empty();
        });
    }

    /** Scores the answer, or notes what it waits for; a failure concerns this answer only. */
    private Mono<Void> settle(String item) {
        return answers.find(item)
                .filter(answer -> answer.waitingFor() != null)
                .flatMap(answer -> rubrics.question(answer.questionId(), answer.version())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .flatMap(rubric -> rubric.isPresent()
                                ? score(answer, rubric.get())
                                : answers.wait(item, Answer.WaitingFor.RUBRIC)))
                .onErrorResume(failure -> {
                    LOG.warn("Answer {} is not settled yet: {}", item, failure.toString());
                    return Mono.empty();
                });
    }

    private Mono<Void> score(Answer answer, QuestionVersion rubric) {
        var scorer = source.scorer();
        if (scorer.isEmpty()) {
            return answers.wait(answer.item(), Answer.WaitingFor.SCORER);
        }
        return suggesting
                .suggest(scorer.get(), answer, rubric)
                .map(Optional::of)
                .onErrorResume(ScorerFailed.class, failure -> {
                    LOG.error("Answer {} cannot be scored", answer.item(), failure);
                    return Mono.just(Optional.empty());
                })
                .flatMap(suggested -> suggested.isPresent()
                        ? answers.scored(answer.item(), suggested.get())
                        : answers.giveUp(answer.item()));
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.all.dispose();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private record Running(Sinks.Many<String> items, Disposable all) {}
}
