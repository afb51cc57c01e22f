package dev.greenroom.sessions.external;

import dev.greenroom.sessions.session.AnswerState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The interview is over and its answers are frozen: this became of each question that was shown. */
record SessionEnded(
        String sessionId,
        String workspaceId,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<AnswerState> answers,
        List<PlannedQuestion> plan) {}
