package dev.greenroom.scoring.assessment;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Decision;
import dev.greenroom.aggregate.IdempotentRequest;
import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Refusal;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.decided.Verdict;
import dev.greenroom.inbox.ReceivedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All assessments. Drafts never leave their owner: whoever reads others' asks the scorecard's visibility. */
@Repository
public class Assessments {

    private final Aggregates<Assessment> aggregates;
    private final AssessmentAnnouncements announcements;

    Assessments(AggregateStore store, AssessmentAnnouncements announcements) {
        this.announcements = announcements;
        this.aggregates = store.of(new AggregateType<>(
                "assessment",
                "assessments",
                "greenroom.assessments",
                "/greenroom/scoring-service",
                Assessment.class,
                state -> Map.of("session", state.sessionId())));
    }

    public Mono<Assessment> find(String sessionId, String memberId) {
        return aggregates.find(Assessment.id(sessionId, memberId)).map(Stored::state);
    }

    /** Those that the panel has begun, drafts included. */
    public Flux<Assessment> ofPanel(String sessionId, Collection<String> panel) {
        return findAll(
                panel.stream().map(member -> Assessment.id(sessionId, member)).toList());
    }

    public Flux<Assessment> findAll(Collection<String> ids) {
        return aggregates.findAll(ids).map(Stored::state);
    }

    /** Saves one item of the draft, which begins with the first save. */
    public Mono<Outcome> save(Assessment empty, AssessmentCommand.Save save, Function<Assessment, Reply> reply) {
        String id = Assessment.id(empty.sessionId(), empty.memberId());
        return begin(id, empty)
                .then(aggregates
                        .commands()
                        .update(id, null, null, stored -> decision(stored.state(), save, reply, false)));
    }

    /** Submits or amends; the request's key makes it happen once. */
    public Mono<Outcome> command(
            Assessment empty,
            @Nullable IdempotentRequest request,
            AssessmentCommand command,
            Function<Assessment, Reply> reply) {
        String id = Assessment.id(empty.sessionId(), empty.memberId());
        boolean mustFit = command instanceof AssessmentCommand.Submit;
        return begin(id, empty)
                .then(aggregates
                        .commands()
                        .update(id, request, null, stored -> decision(stored.state(), command, reply, mustFit)));
    }

    /** Takes the texts out of every assessment of the session. */
    public Mono<Void> erase(String sessionId, Collection<String> panel, ReceivedEvent cause) {
        return Flux.fromIterable(panel)
                .map(member -> Assessment.id(sessionId, member))
                .filterWhen(id -> aggregates.find(id).hasElement())
                .concatMap(id -> aggregates.apply(
                        id,
                        cause,
                        () -> {
                            throw new IllegalStateException("the assessment has vanished: " + id);
                        },
                        AssessmentEvolution::erase))
                .then();
    }

    private Mono<Void> begin(String id, Assessment empty) {
        return aggregates
                .find(id)
                .hasElement()
                .flatMap(there -> there ? Mono.just(false) : aggregates.insertIfAbsent(id, empty))
                .then();
    }

    private Decision<Assessment> decision(
            Assessment state, AssessmentCommand command, Function<Assessment, Reply> reply, boolean mustFit) {
        return switch (AssessmentDecider.decide(state, command)) {
            case Verdict.Refused<AssessmentEvent, Refusal>(var refusal) -> new Decision.Refused<>(refusal);
            case Verdict.Accepted<AssessmentEvent, Refusal>(var events)
            when events.isEmpty() -> new Decision.Unchanged<>(reply.apply(state));
            case Verdict.Accepted<AssessmentEvent, Refusal>(var events) -> accepted(state, events, reply, mustFit);
        };
    }

    private Decision<Assessment> accepted(
            Assessment state, List<AssessmentEvent> events, Function<Assessment, Reply> reply, boolean mustFit) {
        var event = events.getFirst();
        var after = AssessmentEvolution.evolve(state, event);
        return new Decision.Accepted<>(after, announcements.of(after, event), reply.apply(after), mustFit);
    }
}
