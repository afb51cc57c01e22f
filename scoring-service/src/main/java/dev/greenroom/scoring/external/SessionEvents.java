package dev.greenroom.scoring.external;

import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.PlanEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we read of session-service's events. */
final class SessionEvents {

    private SessionEvents() {}

    record SessionScheduled(
            String sessionId,
            String workspaceId,
            String kitId,
            int kitVersion,
            String candidateId,
            List<String> panel,
            Instant startsAt) {}

    record SessionRescheduled(String sessionId, Instant startsAt) {}

    record Entry(
            String entryId,
            String questionId,
            int version,
            int weight,
            int timeBoxMinutes,
            @Nullable String state) {

        PlanEntry planned() {
            return new PlanEntry(entryId, questionId, version, weight, timeBoxMinutes, state);
        }
    }

    record SessionStarted(String sessionId, Instant startedAt, List<Entry> plan) {}

    record SessionEnded(String sessionId, Instant endedAt, List<Entry> plan) {}

    /** An answer as it was submitted, or as it was left at the end. */
    record AnswerGiven(
            String item,
            String sessionId,
            String workspaceId,
            String candidateId,
            String entryId,
            String questionId,
            int version,
            String text,
            int usedSeconds,
            Instant at) {

        Answer answer(Answer.State state) {
            return new Answer(
                    item,
                    sessionId,
                    workspaceId,
                    candidateId,
                    entryId,
                    questionId,
                    version,
                    state,
                    text,
                    usedSeconds,
                    at);
        }
    }

    record CandidateErased(String candidateId, String workspaceId, List<String> sessionIds) {}

    static List<PlanEntry> planned(List<Entry> plan) {
        return plan.stream().map(Entry::planned).toList();
    }
}
