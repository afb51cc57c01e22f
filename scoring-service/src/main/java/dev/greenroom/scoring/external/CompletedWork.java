package dev.greenroom.scoring.external;

import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.PlanEntry;
import dev.greenroom.scoring.external.PublishedEvents.RatedBy;
import dev.greenroom.scoring.external.PublishedEvents.RatedQuestion;
import dev.greenroom.scoring.external.PublishedEvents.RecommendedBy;
import dev.greenroom.scoring.external.PublishedEvents.ScorecardCompleted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ratings and suggestions that a completed scorecard is announced with. */
record CompletedWork(List<Assessment> assessments, Map<String, Answer> answers) {

    static final CompletedWork NONE = new CompletedWork(List.of(), Map.of());

    OutgoingEvent announce(Evaluation evaluation) {
        boolean amended = evaluation.submissions().values().stream().anyMatch(each -> each.amendedAt() != null);
        var submitted = assessments.stream().filter(Assessment::submitted).toList();
        var completed = new ScorecardCompleted(
                evaluation.sessionId(),
                evaluation.workspaceId(),
                evaluation.kitId(),
                evaluation.kitVersion(),
                evaluation.candidateId(),
                evaluation.completedAt(),
                amended,
                evaluation.plan().stream()
                        .map(entry -> question(evaluation, entry, submitted))
                        .toList(),
                submitted.stream()
                        .map(each -> new RecommendedBy(each.memberId(), each.recommendation()))
                        .toList());
        return new OutgoingEvent("ScorecardCompleted", evaluation.workspaceId(), completed);
    }

    private RatedQuestion question(Evaluation evaluation, PlanEntry entry, List<Assessment> submitted) {
        List<RatedBy> ratings = new ArrayList<>();
        for (Assessment assessment : submitted) {
            var rating = assessment.ratingOf(entry.entryId());
            if (rating != null) {
                ratings.add(new RatedBy(assessment.memberId(), rating));
            }
        }
        var answer = answers.get(Answer.id(evaluation.sessionId(), entry.entryId()));
        var suggested = answer == null ? null : answer.suggested();
        return new RatedQuestion(
                entry.entryId(),
                entry.questionId(),
                entry.version(),
                entry.weight(),
                entry.timeBoxMinutes(),
                answer == null ? null : answer.usedSeconds(),
                ratings,
                suggested == null ? null : suggested.rating());
    }
}
