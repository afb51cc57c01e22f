package dev.greenroom.scoring.evaluation;

import com.mongodb.client.model.Sorts;
import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Effect;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.inbox.ReceivedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All evaluations, one per session. */
@Repository
public class Evaluations {

    private final Aggregates<Evaluation> aggregates;

    Evaluations(AggregateStore store) {
        aggregates = store.of(new AggregateType<>(
                "evaluation",
                "evaluations",
                "greenroom.evaluations",
                "/greenroom/scoring-service",
                Evaluation.class,
                Evaluations::lookups));
    }

    public Mono<Evaluation> find(String sessionId) {
        return aggregates.find(sessionId).map(Stored::state);
    }

    /** Those whose session has ended, the latest first, from where the query says. */
    public Flux<Evaluation> ended(EndedQuery query) {
        return aggregates
                .list(query.filter(), Sorts.descending("f.page"), query.limit() + 1)
                .map(Stored::state);
    }

    /** Notes a fact once; where it completes the evaluation, that is announced in the same write. */
    public Mono<Void> note(
            String sessionId,
            ReceivedEvent cause,
            EvaluationEvent fact,
            Function<Evaluation, OutgoingEvent> completed) {
        return aggregates.applyPublishing(
                sessionId, cause, () -> Evaluation.unheard(sessionId, cause.workspaceId()), state -> {
                    var consequence = Completion.of(state, fact);
                    return new Effect<>(
                            consequence.state(),
                            consequence.announced() ? List.of(completed.apply(consequence.state())) : List.of());
                });
    }

    private static Map<String, Object> lookups(Evaluation state) {
        var lookups = new HashMap<String, Object>();
        lookups.put("panel", state.panel());
        lookups.put("kit", state.kitId());
        if (!state.complete()) {
            lookups.put(
                    "open", true); // few are, so this finds them; the complete ones are found in the order of the page
        }
        if (state.endedAt() != null) {
            lookups.put("page", EndedQuery.position(state));
        }
        return lookups;
    }
}
