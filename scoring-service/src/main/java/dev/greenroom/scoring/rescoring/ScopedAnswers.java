package dev.greenroom.scoring.rescoring;

import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.evaluation.EndedQuery;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.Evaluations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the answers of a job step by step, in an order that nothing changes. */
@Component
class ScopedAnswers {

    private static final int ANSWERS_AT_ONCE = 20;
    private static final int SESSIONS_AT_ONCE = 4;
    private static final int SESSIONS_COUNTED_AT_ONCE = 100;

    private final Answers answers;
    private final Evaluations evaluations;

    ScopedAnswers(Answers answers, Evaluations evaluations) {
        this.answers = answers;
        this.evaluations = evaluations;
    }

    /**
     * The answers of one step.
     *
     * @param next where the one after it begins; null if this is the last
     */
    record Batch(List<String> items, @Nullable String next) {}

    Mono<Batch> at(String workspaceId, Scope scope, String position) {
        var after = position.isEmpty() ? null : position;
        return switch (scope.kind()) {
            case QUESTION ->
                answers.toQuestion(workspaceId, scope.named(), after, ANSWERS_AT_ONCE + 1)
                        .collectList()
                        .map(ScopedAnswers::batch);
            case EVERYTHING ->
                answers.ofWorkspace(workspaceId, after, ANSWERS_AT_ONCE + 1)
                        .collectList()
                        .map(ScopedAnswers::batch);
            case KIT ->
                evaluations
                        .ended(ofKit(workspaceId, scope.named(), after, SESSIONS_AT_ONCE))
                        .collectList()
                        .map(ScopedAnswers::ofSessions);
        };
    }

    Mono<Long> count(String workspaceId, Scope scope) {
        return switch (scope.kind()) {
            case QUESTION -> answers.countToQuestion(workspaceId, scope.named());
            case EVERYTHING -> answers.countOfWorkspace(workspaceId);
            case KIT ->
                sessions(workspaceId, scope.named(), null)
                        .buffer(SESSIONS_COUNTED_AT_ONCE)
                        .concatMap(some -> answers.countOfSessions(
                                some.stream().map(Evaluation::sessionId).toList()))
                        .reduce(0L, Long::sum);
        };
    }

    private Flux<Evaluation> sessions(String workspaceId, String kit, @Nullable String after) {
        var query = ofKit(workspaceId, kit, after, SESSIONS_COUNTED_AT_ONCE);
        return evaluations.ended(query).collectList().flatMapMany(found -> {
            var page = Flux.fromIterable(found).take(query.limit());
            return found.size() <= query.limit()
                    ? page
                    : page.concatWith(sessions(workspaceId, kit, EndedQuery.position(found.get(query.limit() - 1))));
        });
    }

    private static EndedQuery ofKit(String workspaceId, String kit, @Nullable String after, int limit) {
        return new EndedQuery(workspaceId, null, null, kit, after, limit);
    }

    private static Batch batch(List<Answer> oneMore) {
        var items = oneMore.stream().map(Answer::item).limit(ANSWERS_AT_ONCE).toList();
        return new Batch(items, oneMore.size() > ANSWERS_AT_ONCE ? items.getLast() : null);
    }

    private static Batch ofSessions(List<Evaluation> oneMore) {
        var sessions = oneMore.stream().limit(SESSIONS_AT_ONCE).toList();
        var items = sessions.stream()
                .flatMap(evaluation ->
                        evaluation.plan().stream().map(entry -> Answer.id(evaluation.sessionId(), entry.entryId())))
                .toList();
        return new Batch(items, oneMore.size() > SESSIONS_AT_ONCE ? EndedQuery.position(sessions.getLast()) : null);
    }
}
