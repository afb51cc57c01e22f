package dev.greenroom.sessions.external;

import dev.greenroom.sessions.answer.Answer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The interview ended while this answer was still a draft. */
record AnswerLeft(
        String item,
        String sessionId,
        String workspaceId,
        String candidateId,
        String entryId,
        String questionId,
        int version,
        String text,
        long usedSeconds,
        @Nullable Instant at) {

    static AnswerLeft of(Answer answer) {
        return new AnswerLeft(
                answer.id(),
                answer.sessionId(),
                answer.workspaceId(),
                answer.candidateId(),
                answer.entryId(),
                answer.questionId(),
                answer.version(),
                answer.text(),
                answer.usedSeconds(),
                answer.closedAt());
    }
}
