package dev.greenroom.scoring.calibration;

import com.mongodb.client.model.Filters;
import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.inbox.ReceivedEvent;
import java.util.Map;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One contribution per answer; a calibration is a fold over those of a workspace and a scorer. */
@Repository
public class JudgedAnswers {

    /** More of them move a calibration no further. */
    private static final int MOST = 5000;

    private final Aggregates<JudgedAnswer> aggregates;

    JudgedAnswers(AggregateStore store) {
        aggregates = store.of(new AggregateType<>(
                "judged answer",
                "judged",
                null,
                "/greenroom/scoring-service",
                JudgedAnswer.class,
                JudgedAnswers::lookups));
    }

    /** Keeps the answer's contribution, in place of an earlier one. */
    public Mono<Void> keep(JudgedAnswer judged, ReceivedEvent cause) {
        return aggregates.apply(judged.item(), cause, () -> judged, before -> judged);
    }

    /** The answer contributes nothing any more, if it ever did. */
    public Mono<Void> withdraw(String item, ReceivedEvent cause) {
        return aggregates
                .find(item)
                .flatMap(there -> aggregates.apply(item, cause, there::state, JudgedAnswer::withdrawn));
    }

    Mono<Long> count(String workspaceId, String scorer) {
        return aggregates.count(within(workspaceId, scorer));
    }

    Flux<JudgedAnswer> of(String workspaceId, String scorer) {
        return aggregates.list(within(workspaceId, scorer), (String) null, MOST).map(Stored::state);
    }

    private static Bson within(String workspaceId, String scorer) {
        return Filters.eq("f.group", JudgedAnswer.group(workspaceId, scorer));
    }

    private static Map<String, Object> lookups(JudgedAnswer judged) {
        return judged.counts() ? Map.of("group", JudgedAnswer.group(judged.workspaceId(), judged.scorer())) : Map.of();
    }
}
