package dev.greenroom.scoring.evaluation;

import dev.greenroom.scoring.rubric.QuestionVersion;
import dev.greenroom.scoring.rubric.Rubrics;
import dev.greenroom.scoring.scorer.Calibration;
import dev.greenroom.scoring.scorer.Scorer;
import dev.greenroom.scoring.scorer.ScoringRequest;
import dev.greenroom.scoring.scorer.SuggestedRating;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

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
    private final Clock clock;
    private @Nullable Running running;

    ScoringWork(Answers answers, Rubrics rubrics, ScorerSource source, Clock clock) {
        this.answers = answers;
        this.rubrics = rubrics;
        this.source = source;
        this.clock = clock;
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
        var scheduler = Schedulers.newBoundedElastic(1, 100, "scoring");
        var work = items.asFlux()
                .onErrorComplete()
                .concatMap(item -> settle(item, scheduler))
                .subscribe();
        var sweep = Flux.interval(Duration.ofSeconds(1), SWEEP_EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> sweep())
                .subscribe();
        running = new Running(items, Disposables.composite(work, sweep, scheduler));
        source.whenReady(() -> sweep().subscribe());
    }

    private Mono<Void> sweep() {
        return answers.unscored(QUEUE / 2).doOnNext(this::soon).then().onErrorResume(failure -> {
            LOG.warn("Answers that wait could not be looked up: {}", failure.toString());
            return Mono.empty();
        });
    }

    /** Scores the answer, or notes what it waits for; a failure concerns this answer only. */
    private Mono<Void> settle(String item, Scheduler scheduler) {
        return answers.find(item)
                .filter(answer -> answer.waitingFor() != null)
                .flatMap(answer -> rubrics.question(answer.questionId(), answer.version())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .flatMap(rubric -> rubric.isPresent()
                                ? score(answer, rubric.get(), scheduler)
                                : answers.wait(item, Answer.WaitingFor.RUBRIC)))
                .onErrorResume(failure -> {
                    LOG.warn("Answer {} is not settled yet: {}", item, failure.toString());
                    return Mono.empty();
                });
    }

    private Mono<Void> score(Answer answer, QuestionVersion rubric, Scheduler scheduler) {
        var scorer = source.scorer();
        if (scorer.isEmpty()) {
            return answers.wait(answer.item(), Answer.WaitingFor.SCORER);
        }
        var request = request(answer, rubric);
        return Mono.fromCallable(() -> suggest(scorer.get(), request))
                .subscribeOn(scheduler)
                .map(Optional::of)
                .onErrorResume(failure -> {
                    LOG.error("Answer {} cannot be scored", answer.item(), failure);
                    return Mono.just(Optional.empty());
                })
                .flatMap(suggested -> suggested.isPresent()
                        ? answers.scored(answer.item(), suggested.get())
                        : answers.giveUp(answer.item()));
    }

    private Answer.Suggested suggest(Scorer scorer, ScoringRequest request) {
        var suggestion = scorer.score(request);
        return new Answer.Suggested(suggestion, SuggestedRating.of(request.keyPoints(), suggestion), clock.instant());
    }

    private static ScoringRequest request(Answer answer, QuestionVersion rubric) {
        var keyPoints = rubric.keyPoints().stream()
                .map(point -> new ScoringRequest.KeyPoint(point.id(), point.text(), point.weight(), point.terms()))
                .toList();
        var sample = rubric.sampleAnswer();
        List<ScoringRequest.Reference> references =
                sample.isBlank() ? List.of() : List.of(new ScoringRequest.Reference("sample", sample));
        return new ScoringRequest(
                rubric.prompt(), rubric.guidance(), references, keyPoints, answer.text(), Calibration.SHIPPED);
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
