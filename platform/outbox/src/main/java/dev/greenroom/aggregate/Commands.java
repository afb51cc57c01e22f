package dev.greenroom.aggregate;

import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Commands to aggregates of one type. Loads, recognises a replay, lets a pure function decide, commits, and begins again
 * when somebody else was faster. Refusals are never stored, so that a corrected request may use its key again.
 */
public final class Commands<S> {

    private final AggregateType<S> type;
    private final Aggregates<S> aggregates;
    private final Clock clock;

    Commands(AggregateType<S> type, Aggregates<S> aggregates, Clock clock) {
        this.type = type;
        this.aggregates = aggregates;
        this.clock = clock;
    }

    /** Creates an aggregate whose id follows from the request. */
    public Mono<Outcome> create(IdempotentRequest request, Function<String, Decision<S>> decide) {
        return createWith(request, id -> Mono.fromSupplier(() -> decide.apply(id)));
    }

    /** The same for a decision that has to look something up; it is not asked on a replay. */
    public Mono<Outcome> createWith(IdempotentRequest request, Function<String, Mono<Decision<S>>> decide) {
        var id = Replies.derivedId(request);
        return Mono.defer(() -> aggregates.findWithReplies(id))
                .map(stored -> Replay.ofCreation(request, stored))
                .switchIfEmpty(Mono.defer(() -> decide.apply(id)).flatMap(decision -> created(id, request, decision)))
                .retryWhen(Contention.retry())
                .onErrorResume(VersionConflict.class, conflict -> Mono.just(Refusals.busy()));
    }

    /**
     * Changes an aggregate.
     *
     * @param request null for what needs no replay
     * @param expectedVersion from {@code If-Match}; null where everybody may write
     */
    public Mono<Outcome> update(
            String id,
            @Nullable IdempotentRequest request,
            @Nullable Long expectedVersion,
            Function<Stored<S>, Decision<S>> decide) {
        return updateWith(id, request, expectedVersion, stored -> Mono.fromSupplier(() -> decide.apply(stored)));
    }

    /** The same for a decision that has to look something up; it is not asked on a replay. */
    public Mono<Outcome> updateWith(
            String id,
            @Nullable IdempotentRequest request,
            @Nullable Long expectedVersion,
            Function<Stored<S>, Mono<Decision<S>>> decide) {
        return Mono.defer(() -> aggregates.findWithReplies(id))
                .flatMap(stored -> {
                    var settled = settled(stored, request, expectedVersion);
                    return settled != null
                            ? Mono.just(settled)
                            : decide.apply(stored).flatMap(decision -> changed(stored, request, decision));
                })
                .switchIfEmpty(Mono.fromSupplier(() -> Refusals.notFound(type.name())))
                .retryWhen(Contention.retry())
                .onErrorResume(VersionConflict.class, conflict -> Mono.just(Refusals.busy()))
                .onErrorResume(TooManyPending.class, full -> Mono.just(Refusals.tooManyPending()));
    }

    private @Nullable Outcome settled(
            Stored<S> stored, @Nullable IdempotentRequest request, @Nullable Long expectedVersion) {
        var replay = request == null ? null : Replay.ofChange(request, stored, clock.instant());
        if (replay != null) {
            return replay;
        }
        return expectedVersion != null && expectedVersion != stored.version() ? Refusals.staleVersion() : null;
    }

    private Mono<Outcome> created(String id, IdempotentRequest request, Decision<S> decision) {
        return switch (decision) {
            case Decision.Refused<S> refused -> Mono.just(new Outcome.Refused(refused.refusal()));
            case Decision.Unchanged<S> unchanged -> Mono.just(new Outcome.Done(unchanged.reply(), 0, false));
            case Decision.Accepted<S> accepted ->
                aggregates
                        .commit(Commit.create(id, accepted.state())
                                .publishing(accepted.events())
                                .remembering(request, accepted.reply()))
                        .map(stored -> new Outcome.Done(accepted.reply(), stored.version(), false));
        };
    }

    private Mono<Outcome> changed(Stored<S> stored, @Nullable IdempotentRequest request, Decision<S> decision) {
        return switch (decision) {
            case Decision.Refused<S> refused -> Mono.just(new Outcome.Refused(refused.refusal()));
            case Decision.Unchanged<S> unchanged -> unchanged(stored, request, unchanged.reply());
            case Decision.Accepted<S> accepted -> accepted(stored, request, accepted);
        };
    }

    private Mono<Outcome> unchanged(Stored<S> stored, @Nullable IdempotentRequest request, Reply reply) {
        var done = new Outcome.Done(reply, stored.version(), false);
        return request == null || Replies.full(stored.attached().knownReplies(), clock.instant())
                ? Mono.just(done)
                : aggregates
                        .remember(stored, new Commit.Remembered(request, reply))
                        .thenReturn(done);
    }

    private Mono<Outcome> accepted(
            Stored<S> stored, @Nullable IdempotentRequest request, Decision.Accepted<S> accepted) {
        if (request != null
                && !accepted.mustFit()
                && Replies.full(stored.attached().knownReplies(), clock.instant())) {
            return Mono.just(Refusals.tooManyKeys());
        }
        var commit = Commit.update(stored, accepted.state()).publishing(accepted.events());
        commit = request == null ? commit : commit.remembering(request, accepted.reply());
        return aggregates
                .commit(accepted.mustFit() ? commit.fitting() : commit)
                .map(after -> new Outcome.Done(accepted.reply(), after.version(), false));
    }
}
