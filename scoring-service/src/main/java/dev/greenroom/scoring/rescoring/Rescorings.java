package dev.greenroom.scoring.rescoring;

import com.mongodb.client.model.Sorts;
import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Decision;
import dev.greenroom.aggregate.Effect;
import dev.greenroom.aggregate.IdempotentRequest;
import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Places;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.inbox.ReceivedEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All jobs that score again. */
@Repository
public class Rescorings {

    private final Aggregates<Rescoring> aggregates;
    private final RescoringAnnouncements announcements;

    Rescorings(AggregateStore store, RescoringAnnouncements announcements) {
        this.announcements = announcements;
        this.aggregates = store.of(new AggregateType<>(
                "rescoring",
                "rescorings",
                "greenroom.rescorings",
                "/greenroom/scoring-service",
                Rescoring.class,
                Rescorings::lookups));
    }

    Mono<Outcome> create(IdempotentRequest request, Function<String, Mono<Decision<Rescoring>>> decide) {
        return aggregates.commands().createWith(request, decide);
    }

    Mono<Rescoring> find(String id) {
        return aggregates.find(id).map(Stored::state);
    }

    Mono<Boolean> anyRunning(String workspaceId) {
        return aggregates.findBy("running", workspaceId).hasElements();
    }

    /** The newest first, from the place that is given. */
    Flux<Rescoring> newest(String workspaceId, @Nullable String before, int most) {
        var within = Places.of("f.place", Rescoring.places(workspaceId), before);
        return aggregates.list(within, Sorts.descending("f.place"), most).map(Stored::state);
    }

    /** Notes a step once and announces what comes next in the same write; a step that was taken already changes nothing. */
    Mono<Void> step(String id, ReceivedEvent cause, String from, UnaryOperator<Rescoring> step) {
        return aggregates.applyPublishing(
                id,
                cause,
                () -> {
                    throw new IllegalStateException("the job has vanished: " + id);
                },
                before -> before.isAt(from) ? taken(step.apply(before)) : new Effect<>(before, List.of()));
    }

    private Effect<Rescoring> taken(Rescoring after) {
        return new Effect<>(after, List.of(announcements.progressed(after)));
    }

    private static Map<String, Object> lookups(Rescoring job) {
        return job.running()
                ? Map.of("place", job.place(), "running", job.workspaceId())
                : Map.of("place", job.place());
    }
}
