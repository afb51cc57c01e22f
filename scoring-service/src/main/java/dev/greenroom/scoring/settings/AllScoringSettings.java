package dev.greenroom.scoring.settings;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Decision;
import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The settings of all workspaces; most have never changed them. */
@Repository
public class AllScoringSettings {

    private static final long UNTOUCHED = 0;
    private static final long FIRST = 1;

    private final Aggregates<ScoringSettings> aggregates;

    AllScoringSettings(AggregateStore store) {
        aggregates = store.of(new AggregateType<>(
                "scoring settings", "settings", null, "/greenroom/scoring-service", ScoringSettings.class));
    }

    /** What holds in the workspace now. */
    public Mono<ScoringSettings> of(String workspaceId) {
        return read(workspaceId).map(Versioned::settings);
    }

    /** Settings with their version; 0 for those that nobody has ever changed. */
    record Versioned(ScoringSettings settings, long version) {}

    Mono<Versioned> read(String workspaceId) {
        return aggregates
                .find(workspaceId)
                .map(stored -> new Versioned(stored.state(), stored.version()))
                .defaultIfEmpty(new Versioned(ScoringSettings.DEFAULT, UNTOUCHED));
    }

    /** Sets them if they still are what the caller has read. */
    Mono<Outcome> set(String workspaceId, long expectedVersion, ScoringSettings settings, Reply reply) {
        return aggregates
                .insertIfAbsent(workspaceId, ScoringSettings.DEFAULT)
                .then(aggregates
                        .commands()
                        .update(
                                workspaceId,
                                null,
                                expectedVersion == UNTOUCHED ? FIRST : expectedVersion,
                                stored -> decision(stored, settings, reply)));
    }

    private static Decision<ScoringSettings> decision(
            Stored<ScoringSettings> stored, ScoringSettings settings, Reply reply) {
        return stored.state().equals(settings)
                ? new Decision.Unchanged<>(reply)
                : new Decision.Accepted<>(settings, List.of(), reply);
    }
}
