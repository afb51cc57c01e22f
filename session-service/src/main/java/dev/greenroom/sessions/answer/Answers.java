package dev.greenroom.sessions.answer;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Decision;
import dev.greenroom.aggregate.IdempotentRequest;
import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.decided.Verdict;
import dev.greenroom.sessions.session.PlanEntry;
import dev.greenroom.sessions.session.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The answers as a collection. */
@Repository
public class Answers {

    private final Aggregates<Answer> answers;
    private final PublishedAnswerEvents published;
    private final ObjectProvider<AnswerObserver> observers;

    Answers(AggregateStore store, PublishedAnswerEvents published, ObjectProvider<AnswerObserver> observers) {
        this.answers = store.of(new AggregateType<>(
                "answer",
                "answers",
                "greenroom.answers",
                "/greenroom/session-service",
                Answer.class,
                answer -> Map.of("session", answer.sessionId())));
        this.published = published;
        this.observers = observers;
    }

    public Mono<Answer> find(String item) {
        return answers.find(item).map(Stored::state);
    }

    /** Those that exist, in no particular order. */
    public Flux<Answer> findAll(Collection<String> items) {
        return answers.findAll(items).map(Stored::state);
    }

    Flux<Answer> ofSession(String sessionId) {
        return answers.findBy("session", sessionId).map(Stored::state);
    }

    /** Lets the decider judge a command on the answer to a question; the answer begins to exist with the first one. */
    Mono<Outcome> command(
            Session session,
            PlanEntry entry,
            @Nullable IdempotentRequest request,
            AnswerCommand command,
            Function<Answer, Reply> reply) {
        var item = session.item(entry.entryId());
        return answers.find(item)
                .hasElement()
                .flatMap(known -> known ? Mono.just(true) : answers.insertIfAbsent(item, Answer.empty(session, entry)))
                .then(Mono.defer(() ->
                        answers.commands().update(item, request, null, stored -> decided(stored, command, reply))))
                .flatMap(outcome -> announce(item, outcome));
    }

    /** Removes what the candidate wrote in a session. */
    public Mono<Void> erase(String sessionId, Instant at) {
        return ofSession(sessionId)
                .concatMap(answer -> answers.commands()
                        .update(
                                answer.id(),
                                null,
                                null,
                                stored -> decided(stored, new AnswerCommand.Erase(at), a -> Reply.empty(204))))
                .then();
    }

    private Decision<Answer> decided(Stored<Answer> stored, AnswerCommand command, Function<Answer, Reply> reply) {
        return switch (AnswerDecider.decide(stored.state(), command)) {
            case Verdict.Refused<AnswerEvent, AnswerRefusal>(var refusal) ->
                new Decision.Refused<>(AnswerRules.refusal(refusal));
            case Verdict.Accepted<AnswerEvent, AnswerRefusal>(var events)
            when events.isEmpty() -> new Decision.Unchanged<>(reply.apply(stored.state()));
            case Verdict.Accepted<AnswerEvent, AnswerRefusal>(var events) -> {
                var after = AnswerDecider.evolve(stored.state(), events);
                yield new Decision.Accepted<>(after, published.of(after, events), reply.apply(after), true);
            }
        };
    }

    private Mono<Outcome> announce(String item, Outcome outcome) {
        return outcome instanceof Outcome.Done done && !done.replayed()
                ? find(item)
                        .doOnNext(answer -> observers.forEach(observer -> observer.changed(answer)))
                        .thenReturn(outcome)
                : Mono.just(outcome);
    }
}
