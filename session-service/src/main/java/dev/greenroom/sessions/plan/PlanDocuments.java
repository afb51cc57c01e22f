package dev.greenroom.sessions.plan;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Stored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The plan documents as a collection. They never change. */
@Repository
public class PlanDocuments {

    private final Aggregates<PlanDocument> documents;

    PlanDocuments(AggregateStore store) {
        this.documents = store.of(new AggregateType<>(
                "plan document", "session_plans", null, "/greenroom/session-service", PlanDocument.class));
    }

    /** Keeps it; the same one again is no harm. */
    public Mono<Void> keep(PlanDocument document) {
        return documents.insertIfAbsent(document.id(), document).then();
    }

    /** Keeps a question at the first number from {@code from} that is free, and says which; the same one again is none. */
    public Mono<Integer> add(String sessionId, int from, String entryId, QuestionContent content) {
        var document = new PlanDocument(sessionId, from, Map.of(entryId, content));
        return documents
                .insertIfAbsent(document.id(), document)
                .flatMap(free -> free ? Mono.just(true) : holds(document.id(), entryId))
                .flatMap(here -> here ? Mono.just(from) : add(sessionId, from + 1, entryId, content));
    }

    private Mono<Boolean> holds(String id, String entryId) {
        return documents.find(id).map(stored -> stored.state().questions().containsKey(entryId));
    }

    /** The contents of a session's questions by entry id, from its documents 0 to {@code last}. */
    public Mono<Map<String, QuestionContent>> contents(String sessionId, int last) {
        List<String> ids = IntStream.rangeClosed(0, last)
                .mapToObj(n -> new PlanDocument(sessionId, n, Map.of()).id())
                .toList();
        return documents.findAll(ids).map(Stored::state).reduce(Map.of(), PlanDocuments::joined);
    }

    private static Map<String, QuestionContent> joined(Map<String, QuestionContent> contents, PlanDocument document) {
        var all = new HashMap<>(contents);
        all.putAll(document.questions());
        return all;
    }
}
