package dev.greenroom.scoring.evaluation;

import com.mongodb.client.model.Filters;
import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.aggregate.VersionConflict;
import dev.greenroom.inbox.ReceivedEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** All answers that have arrived, with their suggestions. */
@Repository
public class Answers {

    private static final String UNSCORED = "unscored";
    private static final String WAITING = "waiting";
    private static final String SCORER = "scorer";

    private final Aggregates<Answer> aggregates;
    private final EvaluationAnnouncements announcements;

    Answers(AggregateStore store, EvaluationAnnouncements announcements) {
        this.announcements = announcements;
        this.aggregates = store.of(new AggregateType<>(
                "answer",
                "answers",
                "greenroom.evaluations",
                "/greenroom/scoring-service",
                Answer.class,
                Answers::lookups));
    }

    public Flux<Answer> findAll(Collection<String> items) {
        return aggregates.findAll(items).map(Stored::state);
    }

    public Mono<Answer> find(String item) {
        return aggregates.find(item).map(Stored::state);
    }

    /** Keeps an answer once. */
    public Mono<Void> keep(Answer answer, ReceivedEvent cause) {
        return aggregates.apply(answer.item(), cause, () -> answer, state -> state.erased() ? state : answer);
    }

    /** The items that are not scored yet, at most so many of each kind; those that only wait for the scorer first. */
    public Flux<String> unscored(int most) {
        return Flux.concat(first(WAITING, SCORER, most), first(UNSCORED, true, most))
                .distinct();
    }

    private Flux<String> first(String lookup, Object value, int most) {
        return aggregates
                .list(Filters.eq("f." + lookup, value), (String) null, most)
                .map(Stored::id);
    }

    /** The items that wait for this question version. */
    public Flux<String> waitingFor(String questionKey) {
        return aggregates.findBy(WAITING, questionKey).map(Stored::id);
    }

    /** Notes what the answer waits for. */
    public Mono<Void> wait(String item, Answer.WaitingFor what) {
        return change(item, answer -> answer.waitingFor() == what ? answer : answer.waiting(what), false);
    }

    /** It waits for nothing any more, and has no suggestion. */
    public Mono<Void> giveUp(String item) {
        return change(item, answer -> answer.waiting(null), false);
    }

    /** Keeps a suggestion and announces it, in one write; the second of two instances finds nothing left to do. */
    public Mono<Void> scored(String item, Answer.Suggested suggested) {
        return change(item, answer -> answer.waitingFor() == null ? answer : answer.scored(suggested), true);
    }

    /** Keeps another suggestion than there was and announces it, in one write; true if it is another. */
    public Mono<Boolean> rescored(String item, Answer.Suggested suggested) {
        return commit(item, answer -> answer.scoredAgain(suggested), true)
                .map(Optional::isPresent)
                .defaultIfEmpty(false);
    }

    /** The workspace's answers to any version of the question, in the order of their items. */
    public Flux<Answer> toQuestion(String workspaceId, String questionId, @Nullable String after, int most) {
        return aggregates.list(asked(workspaceId, questionId), after, most).map(Stored::state);
    }

    public Mono<Long> countToQuestion(String workspaceId, String questionId) {
        return aggregates.count(asked(workspaceId, questionId));
    }

    /** All answers of the workspace, in the order of their items. */
    public Flux<Answer> ofWorkspace(String workspaceId, @Nullable String after, int most) {
        return aggregates
                .list(Filters.eq("f.workspace", workspaceId), after, most)
                .map(Stored::state);
    }

    public Mono<Long> countOfWorkspace(String workspaceId) {
        return aggregates.count(Filters.eq("f.workspace", workspaceId));
    }

    public Mono<Long> countOfSessions(Collection<String> sessionIds) {
        return aggregates.count(Filters.in("f.session", sessionIds));
    }

    private static Bson asked(String workspaceId, String questionId) {
        return Filters.eq("f.asked", place(workspaceId, questionId));
    }

    private static String place(String workspaceId, String questionId) {
        return workspaceId + "|" + questionId;
    }

    /** Takes the text out of every answer of the session. */
    public Mono<Void> erase(String sessionId, ReceivedEvent cause) {
        return aggregates
                .findBy("session", sessionId)
                .map(Stored::id)
                .concatMap(id -> aggregates.apply(
                        id,
                        cause,
                        () -> {
                            throw new IllegalStateException("the answer has vanished: " + id);
                        },
                        Answer::erase))
                .then();
    }

    private Mono<Void> change(String item, UnaryOperator<Answer> change, boolean announced) {
        return commit(item, change, announced).then();
    }

    private Mono<Optional<Answer>> commit(String item, UnaryOperator<Answer> change, boolean announced) {
        return aggregates
                .find(item)
                .filter(stored -> !stored.state().erased())
                .flatMap(stored -> commit(stored, change.apply(stored.state()), announced))
                .retryWhen(Retry.max(10).filter(VersionConflict.class::isInstance));
    }

    private Mono<Optional<Answer>> commit(Stored<Answer> stored, Answer after, boolean announced) {
        if (after.equals(stored.state())) {
            return Mono.just(Optional.empty());
        }
        var commit = Commit.update(stored, after);
        return aggregates
                .commit(announced ? commit.publishing(List.of(announcements.scored(after))) : commit)
                .map(Stored::state)
                .map(Optional::of);
    }

    private static Map<String, Object> lookups(Answer answer) {
        var lookups = new HashMap<String, Object>();
        lookups.put("session", answer.sessionId());
        lookups.put("workspace", answer.workspaceId());
        lookups.put("asked", place(answer.workspaceId(), answer.questionId()));
        if (answer.waitingFor() != null) {
            lookups.put(UNSCORED, true);
            lookups.put(WAITING, answer.waitingFor() == Answer.WaitingFor.RUBRIC ? answer.questionKey() : SCORER);
        }
        return lookups;
    }
}
