package dev.greenroom.decided;

import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.Decision;
import dev.greenroom.aggregate.IdempotentRequest;
import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.aggregate.VersionConflict;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Aggregates that a pure decider rules.
 *
 * @param <S> their state
 * @param <E> their events
 * @param <R> their refusals
 */
public final class Decided<S, E, R> {

    private static final int ATTEMPTS = 5;

    private final Aggregates<S> aggregates;
    private final Rules<S, E, R> rules;
    private final BiFunction<S, List<E>, List<OutgoingEvent>> external;
    private final Function<Stored<S>, Mono<Void>> changed;

    /** For events that say all that is published of them. */
    public Decided(
            Aggregates<S> aggregates,
            Rules<S, E, R> rules,
            ExternalEvents<E> external,
            Function<Stored<S>, Mono<Void>> changed) {
        this(aggregates, rules, (state, events) -> external.of(events), changed);
    }

    /** For events that are published with something of the state after them; the last is told of each commit. */
    public Decided(
            Aggregates<S> aggregates,
            Rules<S, E, R> rules,
            BiFunction<S, List<E>, List<OutgoingEvent>> external,
            Function<Stored<S>, Mono<Void>> changed) {
        this.aggregates = aggregates;
        this.rules = rules;
        this.external = external;
        this.changed = changed;
    }

    /** Creates what the request asks for, under an id that follows from the request. */
    public Mono<Outcome> create(
            IdempotentRequest request, Function<String, List<E>> decide, Function<Stored<S>, Reply> reply) {
        return createWith(request, id -> Mono.fromSupplier(() -> decide.apply(id)), reply);
    }

    /** The same where the decision has to look something up; it is not asked on a replay. */
    public Mono<Outcome> createWith(
            IdempotentRequest request, Function<String, Mono<List<E>>> decide, Function<Stored<S>, Reply> reply) {
        return Mono.defer(() -> {
            var created = new AtomicReference<String>();
            return aggregates
                    .commands()
                    .createWith(request, id -> {
                        created.set(id);
                        return decide.apply(id).map(events -> accepted(null, id, events, reply));
                    })
                    .flatMap(outcome -> announce(created.get(), outcome));
        });
    }

    /** Changes what exists as the decider says. */
    public Mono<Outcome> change(
            String id,
            @Nullable IdempotentRequest request,
            @Nullable Long expectedVersion,
            Function<Stored<S>, Mono<Verdict<E, R>>> decide,
            Function<Stored<S>, Reply> reply) {
        return aggregates
                .commands()
                .updateWith(
                        id,
                        request,
                        expectedVersion,
                        stored -> decide.apply(stored).map(verdict -> decision(stored, verdict, reply)))
                .flatMap(outcome -> announce(id, outcome));
    }

    /** Brings an aggregate of a known id to where the events lead; without events it stays as it is. */
    public Mono<Stored<S>> install(String id, Function<@Nullable S, Mono<List<E>>> decide) {
        return aggregates
                .find(id)
                .flatMap(stored -> decide.apply(stored.state()).flatMap(events -> installed(stored, events)))
                .switchIfEmpty(Mono.defer(() -> decide.apply(null).flatMap(events -> installed(id, events))))
                .retryWhen(Retry.max(ATTEMPTS).filter(VersionConflict.class::isInstance))
                .delayUntil(changed);
    }

    private Mono<Stored<S>> installed(Stored<S> stored, List<E> events) {
        return events.isEmpty()
                ? Mono.just(stored)
                : installed(Commit.update(stored, rules.evolve(stored.state(), events)), events);
    }

    private Mono<Stored<S>> installed(String id, List<E> events) {
        return installed(Commit.create(id, rules.evolve(null, events)), events);
    }

    private Mono<Stored<S>> installed(Commit<S> commit, List<E> events) {
        return aggregates.commit(commit.publishing(external.apply(commit.state(), events)));
    }

    private Decision<S> decision(Stored<S> stored, Verdict<E, R> verdict, Function<Stored<S>, Reply> reply) {
        return switch (verdict) {
            case Verdict.Refused<E, R>(var refusal) -> new Decision.Refused<>(rules.refusal(refusal));
            case Verdict.Accepted<E, R>(var events)
            when events.isEmpty() -> new Decision.Unchanged<>(reply.apply(stored));
            case Verdict.Accepted<E, R>(var events) -> accepted(stored, stored.id(), events, reply);
        };
    }

    private Decision<S> accepted(
            @Nullable Stored<S> before, String id, List<E> events, Function<Stored<S>, Reply> reply) {
        var state = rules.evolve(before == null ? null : before.state(), events);
        var published = external.apply(state, events);
        long version = before == null ? 1 : before.version() + 1;
        long sequence = (before == null ? 0 : before.sequence()) + published.size();
        return new Decision.Accepted<>(state, published, reply.apply(new Stored<>(id, version, sequence, state)));
    }

    private Mono<Outcome> announce(@Nullable String id, Outcome outcome) {
        return id != null && outcome instanceof Outcome.Done done && !done.replayed()
                ? aggregates.find(id).delayUntil(changed).thenReturn(outcome)
                : Mono.just(outcome);
    }
}
