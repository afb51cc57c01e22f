package dev.greenroom.scoring.evaluation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an evaluation becomes by what happened; facts may come in any order across topics. */
public final class EvaluationEvolution {

    private EvaluationEvolution() {}

    public static Evaluation evolve(Evaluation state, EvaluationEvent event) {
        return switch (event) {
            case EvaluationEvent.Scheduled scheduled -> scheduled(state, scheduled);
            case EvaluationEvent.Rescheduled rescheduled ->
                times(state, state.phase(), rescheduled.startsAt(), state.startedAt(), state.endedAt());
            case EvaluationEvent.CalledOff off ->
                times(state, off.phase(), state.startsAt(), state.startedAt(), state.endedAt());
            case EvaluationEvent.Started started ->
                plan(times(state, Phase.LIVE, state.startsAt(), started.at(), state.endedAt()), started.plan());
            case EvaluationEvent.Ended ended ->
                plan(times(state, Phase.ENDED, state.startsAt(), state.startedAt(), ended.at()), ended.plan());
            case EvaluationEvent.AssessmentSubmitted submitted ->
                submission(state, submitted.memberId(), new Submission(submitted.at(), null));
            case EvaluationEvent.AssessmentAmended amended -> amended(state, amended);
            case EvaluationEvent.Completed completed ->
                rest(state, state.submissions(), completed.at(), state.erased());
            case EvaluationEvent.CandidateErased erased -> rest(state, state.submissions(), state.completedAt(), true);
        };
    }

    private static Evaluation scheduled(Evaluation state, EvaluationEvent.Scheduled event) {
        return new Evaluation(
                state.sessionId(),
                state.workspaceId(),
                event.kitId(),
                event.kitVersion(),
                event.candidateId(),
                event.panel(),
                state.phase(),
                event.startsAt(),
                state.startedAt(),
                state.endedAt(),
                state.plan(),
                state.submissions(),
                state.completedAt(),
                state.erased());
    }

    private static Evaluation amended(Evaluation state, EvaluationEvent.AssessmentAmended event) {
        var before = state.submissions().get(event.memberId());
        var first = before == null ? event.at() : before.submittedAt();
        return submission(state, event.memberId(), new Submission(first, event.at()));
    }

    private static Evaluation submission(Evaluation state, String memberId, Submission submission) {
        var submissions = new LinkedHashMap<>(state.submissions());
        submissions.put(memberId, submission);
        return rest(state, submissions, state.completedAt(), state.erased());
    }

    private static Evaluation times(
            Evaluation state,
            Phase phase,
            @Nullable Instant startsAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {
        return copy(state, phase, startsAt, startedAt, endedAt, state.plan());
    }

    private static Evaluation plan(Evaluation state, List<PlanEntry> plan) {
        return copy(state, state.phase(), state.startsAt(), state.startedAt(), state.endedAt(), List.copyOf(plan));
    }

    private static Evaluation copy(
            Evaluation state,
            Phase phase,
            @Nullable Instant startsAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            List<PlanEntry> plan) {
        return new Evaluation(
                state.sessionId(),
                state.workspaceId(),
                state.kitId(),
                state.kitVersion(),
                state.candidateId(),
                state.panel(),
                phase,
                startsAt,
                startedAt,
                endedAt,
                plan,
                state.submissions(),
                state.completedAt(),
                state.erased());
    }

    private static Evaluation rest(
            Evaluation state, Map<String, Submission> submissions, @Nullable Instant completedAt, boolean erased) {
        return new Evaluation(
                state.sessionId(),
                state.workspaceId(),
                state.kitId(),
                state.kitVersion(),
                state.candidateId(),
                state.panel(),
                state.phase(),
                state.startsAt(),
                state.startedAt(),
                state.endedAt(),
                state.plan(),
                submissions,
                completedAt,
                erased);
    }
}
