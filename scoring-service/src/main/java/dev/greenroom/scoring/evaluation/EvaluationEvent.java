package dev.greenroom.scoring.evaluation;

import java.time.Instant;
import java.util.List;

/** What happened to a session, or to an assessment of it, that its evaluation must know. */
public sealed interface EvaluationEvent {

    record Scheduled(String kitId, int kitVersion, String candidateId, List<String> panel, Instant startsAt)
            implements EvaluationEvent {}

    record Rescheduled(Instant startsAt) implements EvaluationEvent {}

    /** It will not take place. */
    record CalledOff(Phase phase) implements EvaluationEvent {}

    record Started(Instant at, List<PlanEntry> plan) implements EvaluationEvent {}

    record Ended(Instant at, List<PlanEntry> plan) implements EvaluationEvent {}

    record AssessmentSubmitted(String memberId, Instant at) implements EvaluationEvent {}

    record AssessmentAmended(String memberId, Instant at) implements EvaluationEvent {}

    record Completed(Instant at) implements EvaluationEvent {}

    record CandidateErased() implements EvaluationEvent {}
}
