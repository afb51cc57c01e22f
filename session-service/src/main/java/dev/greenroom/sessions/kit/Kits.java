package dev.greenroom.sessions.kit;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.inbox.ReceivedEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Published kits and questions as this service knows them. Versions are kept for ever, because sessions pin them. */
@Repository
public class Kits {

    /** Holds the shipped catalog: every workspace may use it. */
    public static final String SYSTEM_WORKSPACE = "00000000-0000-7000-8000-000000000001";

    private static final String SOURCE = "/greenroom/session-service";

    private final Aggregates<KnownKit> known;
    private final Aggregates<KitVersion> versions;
    private final Aggregates<QuestionVersion> questions;

    Kits(AggregateStore store) {
        this.known = store.of(new AggregateType<>(
                "kit", "kits", null, SOURCE, KnownKit.class, kit -> Map.of("workspace", kit.workspaceId())));
        this.versions = store.of(new AggregateType<>("kit version", "kit_versions", null, SOURCE, KitVersion.class));
        this.questions = store.of(
                new AggregateType<>("question version", "question_versions", null, SOURCE, QuestionVersion.class));
    }

    /** What a workspace can make sessions from, by title. */
    public Mono<List<KnownKit>> usableIn(String workspaceId) {
        return Flux.just(workspaceId, SYSTEM_WORKSPACE)
                .distinct()
                .concatMap(owner -> known.findBy("workspace", owner))
                .map(Stored::state)
                .filter(kit -> !kit.retired())
                .collectSortedList(Comparator.comparing(KnownKit::title));
    }

    /** Empty if it has not arrived, or belongs to somebody else. */
    public Mono<KitVersion> version(String workspaceId, String kitId, int version) {
        return versions.find(KitVersion.id(kitId, version))
                .map(Stored::state)
                .filter(kit -> isVisible(workspaceId, kit.workspaceId()));
    }

    /** Empty if it has not arrived, or belongs to somebody else. */
    public Mono<QuestionVersion> question(String workspaceId, String questionId, int version) {
        return questions
                .find(QuestionVersion.id(questionId, version))
                .map(Stored::state)
                .filter(question -> isVisible(workspaceId, question.workspaceId()));
    }

    public Mono<Boolean> isRetired(String kitId) {
        return known.find(kitId).map(kit -> kit.state().retired()).defaultIfEmpty(false);
    }

    Mono<Void> published(ReceivedEvent event, KitVersion kit) {
        return versions.insertIfAbsent(KitVersion.id(kit.kitId(), kit.version()), kit)
                .then(known.apply(
                        kit.kitId(),
                        event,
                        () -> KnownKit.unknown(kit.kitId(), kit.workspaceId()),
                        before -> before.published(kit)));
    }

    Mono<Void> retired(ReceivedEvent event, String kitId) {
        return known.apply(kitId, event, () -> KnownKit.unknown(kitId, event.workspaceId()), KnownKit::asRetired);
    }

    Mono<Void> published(QuestionVersion question) {
        return questions
                .insertIfAbsent(QuestionVersion.id(question.questionId(), question.version()), question)
                .then();
    }

    private static boolean isVisible(String workspaceId, String owner) {
        return owner.equals(workspaceId) || owner.equals(SYSTEM_WORKSPACE);
    }
}
