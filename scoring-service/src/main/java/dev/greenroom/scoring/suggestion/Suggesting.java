package dev.greenroom.scoring.suggestion;

import dev.greenroom.scoring.calibration.WorkspaceCalibrations;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.rubric.QuestionVersion;
import dev.greenroom.scoring.scorer.Calibration;
import dev.greenroom.scoring.scorer.Scorer;
import dev.greenroom.scoring.scorer.ScoringRequest;
import dev.greenroom.scoring.scorer.ScoringRequest.Reference;
import dev.greenroom.scoring.scorer.SuggestedRating;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Asks the scorer about an answer, on the one thread that scoring has. */
@Component
class Suggesting implements DisposableBean {

    private static final int QUEUE = 1000;

    private final References references;
    private final WorkspaceCalibrations calibrations;
    private final Clock clock;
    private final Scheduler thread = Schedulers.newBoundedElastic(1, QUEUE, "scoring");

    Suggesting(References references, WorkspaceCalibrations calibrations, Clock clock) {
        this.references = references;
        this.calibrations = calibrations;
        this.clock = clock;
    }

    /** What the scorer suggests; fails with {@link ScorerFailed} if the scorer does. */
    Mono<Answer.Suggested> suggest(Scorer scorer, Answer answer, QuestionVersion question) {
        return Mono.zip(references.of(answer, question), calibrations.of(answer.workspaceId(), scorer.version()))
                .map(found -> request(answer, question, found.getT1(), found.getT2()))
                .flatMap(request -> Mono.fromCallable(() -> suggested(scorer, request))
                        .onErrorMap(ScorerFailed::new)
                        .subscribeOn(thread));
    }

    private Answer.Suggested suggested(Scorer scorer, ScoringRequest request) {
        var suggestion = scorer.score(request);
        return new Answer.Suggested(suggestion, SuggestedRating.of(request.keyPoints(), suggestion), clock.instant());
    }

    private static ScoringRequest request(
            Answer answer, QuestionVersion question, List<Reference> references, Calibration calibration) {
        var keyPoints = question.keyPoints().stream()
                .map(point -> new ScoringRequest.KeyPoint(point.id(), point.text(), point.weight(), point.terms()))
                .toList();
        return new ScoringRequest(
                question.prompt(), question.guidance(), references, keyPoints, answer.text(), calibration);
    }

    @Override
    public void destroy() {
        thread.dispose();
    }
}
