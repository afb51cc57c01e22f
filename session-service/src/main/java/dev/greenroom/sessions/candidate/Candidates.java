package dev.greenroom.sessions.candidate;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.aggregate.VersionConflict;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The candidates as a collection. */
@Repository
public class Candidates {

    /** Tells the other services to forget; carries ids only. */
    record CandidateErased(String candidateId, String workspaceId, List<String> sessionIds) {}

    private static final int ATTEMPTS = 5;
    private static final int MOST_FOUND = 500;

    private final Aggregates<Candidate> candidates;

    Candidates(AggregateStore store) {
        this.candidates = store.of(new AggregateType<>(
                "candidate",
                "candidates",
                "greenroom.privacy",
                "/greenroom/session-service",
                Candidate.class,
                candidate -> Map.of("workspace", candidate.workspaceId())));
    }

    /** The candidate, if they belong to the workspace. */
    public Mono<Candidate> find(String workspaceId, String id) {
        return candidates
                .find(id)
                .map(Stored::state)
                .filter(c -> c.workspaceId().equals(workspaceId));
    }

    public Flux<Candidate> findAll(String workspaceId, Collection<String> ids) {
        return candidates
                .findAll(ids)
                .map(Stored::state)
                .filter(c -> c.workspaceId().equals(workspaceId));
    }

    /** The ids of those whose name holds the words, whatever their case. */
    public Mono<List<String>> named(String workspaceId, String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return candidates
                .findBy("workspace", workspaceId)
                .map(Stored::state)
                .filter(c -> c.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(Candidate::id)
                .take(MOST_FOUND)
                .collectList();
    }

    /** Keeps a new candidate; the same one again is no harm. */
    public Mono<Void> add(Candidate candidate) {
        return candidates.insertIfAbsent(candidate.id(), candidate).then();
    }

    /** What the candidate says about themselves; a null leaves what is known. */
    public Mono<Void> introduce(
            String id, @Nullable String name, @Nullable String pronouns, @Nullable String accommodation) {
        return change(id, candidate -> candidate.introducing(name, pronouns, accommodation), List.of());
    }

    /** Removes name and address, and tells the other services to remove what they hold of these sessions. */
    public Mono<Void> erase(Candidate candidate, List<String> sessionIds) {
        var event = new OutgoingEvent(
                "CandidateErased",
                candidate.workspaceId(),
                new CandidateErased(candidate.id(), candidate.workspaceId(), sessionIds));
        return change(candidate.id(), Candidate::withoutTraces, List.of(event));
    }

    private Mono<Void> change(String id, UnaryOperator<Candidate> change, List<OutgoingEvent> events) {
        return Mono.defer(() -> candidates.find(id))
                .filter(stored -> !change.apply(stored.state()).equals(stored.state()))
                .flatMap(stored -> candidates.commit(
                        Commit.update(stored, change.apply(stored.state())).publishing(events)))
                .retryWhen(Retry.max(ATTEMPTS).filter(VersionConflict.class::isInstance))
                .then();
    }
}
