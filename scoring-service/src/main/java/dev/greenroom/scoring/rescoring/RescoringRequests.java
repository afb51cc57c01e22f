package dev.greenroom.scoring.rescoring;

import dev.greenroom.aggregate.Decision;
import dev.greenroom.aggregate.IdempotentRequest;
import dev.greenroom.aggregate.Outcome;
import dev.greenroom.decided.JsonReplies;
import dev.greenroom.scoring.scorer.ScorerVersion;
import dev.greenroom.scoring.suggestion.Rescorer;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Begins a job if there is something to do, somebody to do it, and nobody at it. */
@Component
class RescoringRequests {

    private final Rescorings rescorings;
    private final ScopedAnswers answers;
    private final Rescorer rescorer;
    private final RescoringAnnouncements announcements;
    private final JsonReplies replies;
    private final Clock clock;

    RescoringRequests(
            Rescorings rescorings,
            ScopedAnswers answers,
            Rescorer rescorer,
            RescoringAnnouncements announcements,
            JsonReplies replies,
            Clock clock) {
        this.rescorings = rescorings;
        this.answers = answers;
        this.rescorer = rescorer;
        this.announcements = announcements;
        this.replies = replies;
        this.clock = clock;
    }

    Mono<Outcome> create(IdempotentRequest request, String workspaceId, String member, Scope scope) {
        return rescorings.create(
                request,
                id -> rescorer.present(workspaceId)
                        .flatMap(scorer -> decide(id, workspaceId, member, scope, scorer))
                        .defaultIfEmpty(new Decision.Refused<>(RescoringRefusals.scorerNotReady())));
    }

    private Mono<Decision<Rescoring>> decide(
            String id, String workspaceId, String member, Scope scope, ScorerVersion scorer) {
        return Mono.zip(rescorings.anyRunning(workspaceId), answers.count(workspaceId, scope))
                .map(found -> {
                    if (found.getT1()) {
                        return new Decision.Refused<>(RescoringRefusals.alreadyRunning());
                    }
                    if (found.getT2() == 0) {
                        return new Decision.Refused<>(RescoringRefusals.nothingToScore());
                    }
                    return accepted(
                            Rescoring.requested(id, workspaceId, scope, member, clock.instant(), found.getT2()),
                            scorer);
                });
    }

    private Decision<Rescoring> accepted(Rescoring job, ScorerVersion scorer) {
        var location = "/api/v1/workspaces/" + job.workspaceId() + "/scoring/rescorings/" + job.id();
        return new Decision.Accepted<>(
                job, List.of(announcements.requested(job, scorer)), replies.created(location, RescoringView.of(job)));
    }
}
