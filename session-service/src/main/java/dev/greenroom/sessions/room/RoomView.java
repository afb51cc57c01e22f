package dev.greenroom.sessions.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.greenroom.sessions.answer.Answer;
import dev.greenroom.sessions.plan.QuestionContent;
import dev.greenroom.sessions.session.Consent;
import dev.greenroom.sessions.session.EntryState;
import dev.greenroom.sessions.session.SessionState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A room as one participant sees it. A guest's view has no place for what guests may not know. */
sealed interface RoomView {

    Common common();

    /** What everybody sees, each in their own measure. */
    record Common(
            String sessionId,
            Audience role,
            SessionState state,
            long version,
            Instant now,
            Instant startsAt,
            @Nullable Instant startedAt,
            @Nullable Instant endsAt,
            @Nullable Instant endedAt,
            long pausedSeconds,
            @Nullable Instant pausedSince,
            int durationMinutes,
            String kitTitle,
            LobbyView lobby,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Current current,

            List<AnswerView> answers,
            List<OutageView> outages,
            Me me) {}

    /** For candidate and observers. */
    record ForGuest(@JsonUnwrapped Common common, @Nullable Position position) implements RoomView {}

    /** For the panel. */
    record ForPanel(
            @JsonUnwrapped Common common,
            String workspaceId,
            List<Planned> plan,
            CandidateView candidate,
            List<String> panel,
            String lead,
            long driftSeconds)
            implements RoomView {}

    record LobbyView(List<Waiting> waiting, List<String> admitted) {}

    record Waiting(String invitationId, String name) {}

    record Current(
            String entryId,
            String item,
            String prompt,
            String title,
            int timeBoxMinutes,
            @Nullable Instant presentedAt,
            @Nullable Instant runningSince,
            long usedSeconds) {}

    record AnswerView(
            String item,
            String entryId,
            Answer.State state,
            long revision,
            int words,
            @Nullable Instant submittedAt,
            @Nullable Instant savedAt,
            @Nullable String text) {}

    /**
     * The participant.
     *
     * @param lastNumber of their last command that took effect; the next one must be higher
     */
    record Me(String id, @Nullable String name, long lastNumber) {}

    record Position(int index, int of) {}

    record Planned(
            String entryId,
            String questionId,
            int version,
            int weight,
            int timeBoxMinutes,
            EntryState state,
            long usedSeconds,
            String title,
            String competency,
            @Nullable Content content) {}

    /** What the panel has at hand for a question. */
    record Content(
            String prompt,
            String reason,
            String guidance,
            String sampleAnswer,
            List<QuestionContent.KeyPoint> keyPoints,
            Map<String, String> anchors,
            List<String> followUps) {

        static Content of(QuestionContent from) {
            return new Content(
                    from.prompt(),
                    from.reason(),
                    from.guidance(),
                    from.sampleAnswer(),
                    from.keyPoints(),
                    from.anchors(),
                    from.followUps());
        }
    }

    record CandidateView(
            String id,
            String name,
            @Nullable String pronouns,
            @Nullable String timeZone,
            @Nullable String accommodation,
            Consent consent) {}

    /** A time that does not count, and whose fault it was: so far only {@code server}. */
    record OutageView(Instant from, Instant to, String whose) {}
}
