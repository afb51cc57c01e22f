package dev.greenroom.aggregate;

import dev.greenroom.inbox.ReceivedEvent;
import java.util.Optional;
import java.util.function.Function;

/** The commit that a received event leads to; none if its number has been applied. */
record Application<S>(ReceivedEvent event, Function<S, Effect<S>> effect) {

    Optional<Commit<S>> to(Stored<S> stored) {
        var applied = stored.attached().applied().getOrDefault(event.sourceKey(), 0L);
        if (event.sequence() <= applied) {
            return Optional.empty();
        }
        var outcome = effect.apply(stored.state());
        return Optional.of(Commit.update(stored, outcome.state())
                .publishing(outcome.events())
                .applied(event.sourceKey(), event.sequence())
                .fitting());
    }

    Optional<Commit<S>> to(String id, S initial) {
        var outcome = effect.apply(initial);
        return Optional.of(Commit.create(id, outcome.state())
                .publishing(outcome.events())
                .applied(event.sourceKey(), event.sequence()));
    }
}
