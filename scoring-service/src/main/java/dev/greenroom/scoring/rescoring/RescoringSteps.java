package dev.greenroom.scoring.rescoring;

import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.scoring.rescoring.Rescoring.Counts;
import dev.greenroom.scoring.suggestion.Rescorer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes the next step of a job for each event of it: a few answers are scored again, and the note of that announces the next
 * step. A step may be taken twice, after a crash or at two instances: what an answer's suggestion is after it is the same.
 */
@Component
public class RescoringSteps {

    private final Rescorings rescorings;
    private final ScopedAnswers answers;
    private final Rescorer rescorer;
    private final Clock clock;

    RescoringSteps(Rescorings rescorings, ScopedAnswers answers, Rescorer rescorer, Clock clock) {
        this.rescorings = rescorings;
        this.answers = answers;
        this.rescorer = rescorer;
        this.clock = clock;
    }

    /** Takes the step that begins at the position, if it is still to be taken. */
    public Mono<Void> take(String id, String position, ReceivedEvent cause) {
        return rescorings
                .find(id)
                .filter(job -> job.isAt(position))
                .flatMap(job -> answers.at(job.workspaceId(), job.scope(), position)
                        .flatMap(batch -> score(batch.items(), job.requestedAt())
                                .flatMap(counts ->
                                        rescorings.step(id, cause, position, before -> after(before, counts, batch)))));
    }

    private Rescoring after(Rescoring before, Counts counts, ScopedAnswers.Batch batch) {
        return batch.next() == null
                ? before.progressed(counts, before.after()).finished(clock.instant())
                : before.progressed(counts, batch.next());
    }

    private Mono<Counts> score(List<String> items, Instant since) {
        return Flux.fromIterable(items)
                .concatMap(item -> rescorer.rescore(item, since))
                .map(result -> new Counts(
                        1, result == Rescorer.Result.CHANGED ? 1 : 0, result == Rescorer.Result.FAILED ? 1 : 0))
                .reduce(Counts.NONE, Counts::plus);
    }
}
