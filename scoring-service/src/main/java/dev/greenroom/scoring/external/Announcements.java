package dev.greenroom.scoring.external;

import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.assessment.AssessmentAnnouncements;
import dev.greenroom.scoring.assessment.AssessmentEvent;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.EvaluationAnnouncements;
import dev.greenroom.scoring.rescoring.Rescoring;
import dev.greenroom.scoring.rescoring.RescoringAnnouncements;
import dev.greenroom.scoring.scorer.ScorerVersion;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Maps what happened here to what others are told. */
@Component
class Announcements implements AssessmentAnnouncements, EvaluationAnnouncements, RescoringAnnouncements {

    @Override
    public List<OutgoingEvent> of(Assessment after, AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.Saved saved -> List.of();
            case AssessmentEvent.Submitted submitted -> List.of(submitted(after, submitted.at()));
            case AssessmentEvent.Amended amended -> List.of(amended(after, amended.at()));
        };
    }

    private static OutgoingEvent submitted(Assessment after, Instant at) {
        var data =
                new PublishedEvents.AssessmentSubmitted(after.sessionId(), after.workspaceId(), after.memberId(), at);
        return new OutgoingEvent("AssessmentSubmitted", after.workspaceId(), data);
    }

    private static OutgoingEvent amended(Assessment after, Instant at) {
        var data = new PublishedEvents.AssessmentAmended(after.sessionId(), after.workspaceId(), after.memberId(), at);
        return new OutgoingEvent("AssessmentAmended", after.workspaceId(), data);
    }

    @Override
    public OutgoingEvent scored(Answer answer) {
        var suggested = Objects.requireNonNull(answer.suggested(), "only a scored answer is announced");
        var data = new PublishedEvents.AnswerScored(
                answer.item(),
                answer.sessionId(),
                answer.workspaceId(),
                answer.candidateId(),
                answer.entryId(),
                answer.questionId(),
                answer.version(),
                PublishedEvents.ScoredBy.of(suggested.suggestion().scorer()),
                suggested.suggestion().abstained(),
                suggested.at());
        return new OutgoingEvent("AnswerScored", answer.workspaceId(), data);
    }

    @Override
    public OutgoingEvent requested(Rescoring job, ScorerVersion scorer) {
        var data = new PublishedEvents.RescoringRequested(
                job.id(),
                job.workspaceId(),
                job.scope().kind(),
                job.scope().id(),
                job.requestedBy(),
                job.total(),
                PublishedEvents.ScoredBy.of(scorer),
                job.requestedAt());
        return new OutgoingEvent("RescoringRequested", job.workspaceId(), data);
    }

    @Override
    public OutgoingEvent progressed(Rescoring job) {
        var counts = job.counts();
        return job.state() == Rescoring.State.FINISHED
                ? new OutgoingEvent(
                        "RescoringFinished",
                        job.workspaceId(),
                        new PublishedEvents.RescoringFinished(
                                job.id(),
                                job.workspaceId(),
                                counts.done(),
                                counts.changed(),
                                counts.failed(),
                                job.finishedAt()))
                : new OutgoingEvent(
                        "RescoringProgressed",
                        job.workspaceId(),
                        new PublishedEvents.RescoringProgressed(
                                job.id(),
                                job.workspaceId(),
                                job.after(),
                                job.total(),
                                counts.done(),
                                counts.changed(),
                                counts.failed()));
    }
}
