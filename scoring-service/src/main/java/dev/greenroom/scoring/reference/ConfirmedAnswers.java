package dev.greenroom.scoring.reference;

import com.mongodb.client.model.Sorts;
import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.Places;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.aggregate.VersionConflict;
import dev.greenroom.inbox.ReceivedEvent;
import dev.greenroom.scoring.reference.ConfirmedAnswer.Standing;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** All answers that were ever confirmed; what no longer counts stays as a note of that, so that suggestions can say so. */
@Repository
public class ConfirmedAnswers {

    private final Aggregates<ConfirmedAnswer> aggregates;

    ConfirmedAnswers(AggregateStore store) {
        aggregates = store.of(new AggregateType<>(
                "confirmed answer",
                "confirmed",
                null,
                "/greenroom/scoring-service",
                ConfirmedAnswer.class,
                ConfirmedAnswers::lookups));
    }

    /** The first ones of a question version in a workspace, in the order of their places. */
    public Flux<ConfirmedAnswer> first(String workspaceId, String questionKey, int most) {
        var within = Places.of("f.place", ConfirmedAnswer.places(workspaceId, questionKey));
        return aggregates.list(within, Sorts.ascending("f.place"), most).map(Stored::state);
    }

    public Flux<ConfirmedAnswer> findAll(Collection<String> items) {
        return aggregates.findAll(items).map(Stored::state);
    }

    /** Notes that the answer is confirmed; what was erased stays so. */
    public Mono<Void> confirm(ConfirmedAnswer answer, ReceivedEvent cause) {
        return aggregates.apply(
                answer.item(), cause, () -> answer, before -> before.standing() == Standing.ERASED ? before : answer);
    }

    /** Notes that the answer no longer counts, if it ever did. */
    public Mono<Void> withdraw(String item, ReceivedEvent cause) {
        return aggregates
                .find(item)
                .flatMap(there -> aggregates.apply(
                        item,
                        cause,
                        there::state,
                        before -> before.standing() == Standing.ERASED ? before : before.as(Standing.WITHDRAWN)));
    }

    /** Those of the session's answers that were ever confirmed no longer count; may be repeated. */
    public Mono<Void> erase(String sessionId) {
        return Mono.defer(() -> aggregates
                        .findBy("session", sessionId)
                        .filter(stored -> stored.state().standing() != Standing.ERASED)
                        .concatMap(stored -> aggregates.commit(
                                Commit.update(stored, stored.state().as(Standing.ERASED))))
                        .then())
                .retryWhen(Retry.max(10).filter(VersionConflict.class::isInstance));
    }

    private static Map<String, Object> lookups(ConfirmedAnswer answer) {
        return answer.standing() == Standing.CONFIRMED
                ? Map.of("session", answer.sessionId(), "place", answer.place())
                : Map.of("session", answer.sessionId());
    }
}
