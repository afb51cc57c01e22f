package dev.greenroom.sessions.answer;

import dev.greenroom.aggregate.IdempotentRequest;
import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Refusal;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.decided.JsonReplies;
import dev.greenroom.sessions.session.PlanEntry;
import dev.greenroom.sessions.session.Session;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What the candidate does with an answer. Any question that was shown may be written to until its answer is handed in:
 * were it only the current one, the last words typed before the interviewer moved on would be lost.
 */
@Component
public class Writing {

    /** A saved draft. */
    public record Saved(long revision, @Nullable Instant savedAt) {}

    /** A submitted answer. */
    public record Submitted(long revision, @Nullable Instant submittedAt) {}

    private static final int MOST_BYTES = 64 * 1024;

    private final Answers answers;
    private final JsonReplies replies;
    private final Clock clock;

    Writing(Answers answers, JsonReplies replies, Clock clock) {
        this.answers = answers;
        this.replies = replies;
        this.clock = clock;
    }

    /** Keeps the text as it is typed. */
    public Mono<Outcome> save(Session session, String item, long revision, String text) {
        return on(
                session,
                item,
                text,
                entry -> answers.command(
                        session, entry, null, new AnswerCommand.Save(revision, text, clock.instant()), this::saved));
    }

    /** Hands the answer in, once. */
    public Mono<Outcome> submit(
            Session session, String item, @Nullable IdempotentRequest request, long revision, @Nullable String text) {
        return submit(session, item, request, revision, text, clock.instant());
    }

    /** The same at a moment that the caller knows. */
    public Mono<Outcome> submit(
            Session session,
            String item,
            @Nullable IdempotentRequest request,
            long revision,
            @Nullable String text,
            Instant now) {
        Function<PlanEntry, Mono<Outcome>> command = entry -> answers.command(
                session,
                entry,
                request,
                new AnswerCommand.Submit(revision, text, session.usedSeconds(entry, now), now),
                this::submitted);
        return session.state().isOpen() ? on(session, item, text, command) : afterwards(session, item, command);
    }

    /** A submission that took effect may be repeated after the end; what is still a draft then may not be submitted. */
    private Mono<Outcome> afterwards(Session session, String item, Function<PlanEntry, Mono<Outcome>> command) {
        return answers.find(item)
                .filter(answer -> !answer.isOpen())
                .flatMap(closed -> shown(session, item).map(command).orElseGet(Writing::notLive))
                .switchIfEmpty(Mono.defer(Writing::notLive));
    }

    private Mono<Outcome> on(
            Session session, String item, @Nullable String text, Function<PlanEntry, Mono<Outcome>> command) {
        if (!session.state().isOpen()) {
            return notLive();
        }
        if (text != null && text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return refused(Refusal.of("answer-too-long", 413, "Answer too long", "An answer has at most 64 KiB.")
                    .at("text")
                    .remedy("Shorten it."));
        }
        return shown(session, item).map(command).orElseGet(Writing::notShown);
    }

    private static Optional<PlanEntry> shown(Session session, String item) {
        return session.plan().entries().stream()
                .filter(entry -> session.item(entry.entryId()).equals(item))
                .filter(PlanEntry::wasPresented)
                .findFirst();
    }

    private static Mono<Outcome> notLive() {
        return refused(Refusal.of("session-not-live", 409, "Session is not live", "Nothing can be written now.")
                .remedy("What had been saved is kept."));
    }

    private static Mono<Outcome> notShown() {
        return refused(Refusal.of("not-current-question", 409, "Not shown", "This question has not been shown.")
                .remedy("Answer the question on the screen."));
    }

    private Reply saved(Answer answer) {
        return replies.ok(new Saved(answer.revision(), answer.savedAt()));
    }

    private Reply submitted(Answer answer) {
        return replies.ok(new Submitted(answer.revision(), answer.closedAt()));
    }

    private static Mono<Outcome> refused(Refusal refusal) {
        return Mono.just(new Outcome.Refused(refusal));
    }
}
