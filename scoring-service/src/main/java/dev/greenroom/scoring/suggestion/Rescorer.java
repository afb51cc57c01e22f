package dev.greenroom.scoring.suggestion;

import dev.greenroom.event.Passing;
import dev.greenroom.scoring.calibration.WorkspaceCalibrations;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.rubric.Rubrics;
import dev.greenroom.scoring.scorer.Scorer;
import dev.greenroom.scoring.scorer.ScorerVersion;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Scores an answer again by the present scorer, calibration and references; what was suggested before is kept. */
@Component
public class Rescorer {

    private static final Logger LOG = LoggerFactory.getLogger(Rescorer.class);

    private final Answers answers;
    private final Rubrics rubrics;
    private final WorkspaceCalibrations calibrations;
    private final ScorerSource source;
    private final Suggesting suggesting;

    Rescorer(
            Answers answers,
            Rubrics rubrics,
            WorkspaceCalibrations calibrations,
            ScorerSource source,
            Suggesting suggesting) {
        this.answers = answers;
        this.rubrics = rubrics;
        this.calibrations = calibrations;
        this.source = source;
        this.suggesting = suggesting;
    }

    /** What became of an answer. */
    public enum Result {
        CHANGED,
        UNCHANGED,
        FAILED
    }

    /** There is no scorer here yet; it may come. */
    private static final class NoScorer extends IllegalStateException implements Passing {
        private static final long serialVersionUID = 1L;

        NoScorer() {
            super("the scorer is not loaded");
        }
    }

    /** The scorer and the calibration that would be used now; empty if there is no scorer. */
    public Mono<ScorerVersion> present(String workspaceId) {
        return Mono.justOrEmpty(source.scorer().map(Scorer::version))
                .flatMap(scorer -> calibrations
                        .of(workspaceId, scorer)
                        .map(calibration -> new ScorerVersion(
                                scorer.name(), scorer.version(), scorer.modelDigest(), calibration.name())));
    }

    /**
     * Empty if there is no such answer; fails as long as there is no scorer. What waits is scored anyway, without us, and what
     * has been scored since is not scored once more: a step that a crash repeats counts the same.
     */
    public Mono<Result> rescore(String item, Instant since) {
        return answers.find(item).flatMap(answer -> {
            if (answer.erased() || answer.waitingFor() != null) {
                return Mono.just(Result.UNCHANGED);
            }
            var suggested = answer.suggested();
            if (suggested != null && !suggested.at().isBefore(since)) {
                return Mono.just(answer.earlier().isEmpty() ? Result.UNCHANGED : Result.CHANGED);
            }
            return rescore(answer);
        });
    }

    private Mono<Result> rescore(Answer answer) {
        var scorer = source.scorer();
        if (scorer.isEmpty()) {
            return Mono.error(NoScorer::new);
        }
        return rubrics.question(answer.questionId(), answer.version())
                .flatMap(question -> suggesting
                        .suggest(scorer.get(), answer, question)
                        .onErrorResume(ScorerFailed.class, failure -> {
                            LOG.error("Answer {} cannot be scored again", answer.item(), failure);
                            return Mono.empty();
                        }))
                .flatMap(suggested -> answers.rescored(answer.item(), suggested))
                .map(changed -> changed ? Result.CHANGED : Result.UNCHANGED)
                .defaultIfEmpty(Result.FAILED);
    }
}
