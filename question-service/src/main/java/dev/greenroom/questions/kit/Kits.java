package dev.greenroom.questions.kit;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.IdempotentRequest;
import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.decided.Decided;
import dev.greenroom.decided.ExternalEvents;
import dev.greenroom.decided.JsonReplies;
import dev.greenroom.decided.Verdict;
import dev.greenroom.questions.kit.KitCommand.Create;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The kits as a collection; their versions are kept as those of questions are (ADR 0004). */
@Repository
public class Kits {

    /** A published kit with its questions must pass through the broker in one record. */
    static final long MAX_EVENT_BYTES = 900 * 1024;

    private static final String SOURCE = "/greenroom/question-service";
    private static final int PAGE = 200;

    private final Aggregates<Kit> kits;
    private final Aggregates<KitVersion> versions;
    private final Decided<Kit, KitEvent, KitRefusal> decided;
    private final ExternalEvents<KitEvent> external;
    private final JsonReplies json;

    Kits(AggregateStore store, ExternalEvents<KitEvent> external, JsonReplies json, List<KitObserver> observers) {
        this.kits = store.of(new AggregateType<>("kit", "kits", "greenroom.kits", SOURCE, Kit.class));
        this.versions = store.of(new AggregateType<>("kit version", "kit_versions", null, SOURCE, KitVersion.class));
        this.external = external;
        this.json = json;
        this.decided = new Decided<>(
                kits,
                new KitRules(),
                external,
                kit -> Flux.fromIterable(observers)
                        .concatMap(observer -> observer.changed(kit))
                        .then());
    }

    public Mono<Stored<Kit>> find(String id) {
        return kits.find(id);
    }

    public Flux<Stored<Kit>> findAll(Collection<String> ids) {
        return kits.findAll(ids);
    }

    /** All kits of all workspaces, page by page. */
    public Flux<Stored<Kit>> all() {
        return page(null)
                .expand(page ->
                        page.size() < PAGE ? Mono.empty() : page(page.getLast().id()))
                .flatMapIterable(page -> page);
    }

    /** A version of a kit that was read just now; empty if there is none of this number. */
    Mono<KitVersion> version(Kit kit, int version) {
        var latest = kit.published();
        return latest != null && latest.version() == version
                ? Mono.just(latest)
                : versions.find(versionId(kit.id(), version)).map(Stored::state);
    }

    Mono<Outcome> create(
            IdempotentRequest request, Function<String, Create> command, Function<Stored<Kit>, Reply> reply) {
        return decided.create(request, id -> KitDecider.create(command.apply(id)), reply);
    }

    /** The command may need the questions of the kit as it stands, hence a function. */
    Mono<Outcome> change(
            String id,
            @Nullable IdempotentRequest request,
            @Nullable Long expectedVersion,
            Function<Kit, Mono<KitCommand>> command,
            Function<Stored<Kit>, Reply> reply) {
        return decided.change(
                id,
                request,
                expectedVersion,
                stored -> command.apply(stored.state())
                        .map(known -> fitting(KitDecider.decide(stored.state(), known)))
                        .delayUntil(verdict -> keepReplaced(stored.state(), verdict.events())),
                reply);
    }

    /** Creates or renews a kit of a known id; the function says by which events. */
    public Mono<Stored<Kit>> install(String id, Function<@Nullable Kit, Mono<List<KitEvent>>> decide) {
        return decided.install(id, kit -> decide.apply(kit).delayUntil(events -> keepReplaced(kit, events)));
    }

    private Verdict<KitEvent, KitRefusal> fitting(Verdict<KitEvent, KitRefusal> verdict) {
        long largest = external.of(verdict.events()).stream()
                .mapToLong(event -> json.sizeOf(event.data()))
                .max()
                .orElse(0);
        return largest > MAX_EVENT_BYTES ? Verdict.refuse(new KitRefusal.TooLarge(largest, MAX_EVENT_BYTES)) : verdict;
    }

    /** A version that the next write replaces is copied out first; what it says never changes, so once is enough. */
    private Mono<Void> keepReplaced(@Nullable Kit kit, List<KitEvent> events) {
        var latest = kit == null ? null : kit.published();
        return latest != null && events.stream().anyMatch(KitEvent.Published.class::isInstance)
                ? versions.insertIfAbsent(versionId(latest.kitId(), latest.version()), latest)
                        .then()
                : Mono.empty();
    }

    private Mono<List<Stored<Kit>>> page(@Nullable String after) {
        return kits.list(new Document(), after, PAGE).collectList();
    }

    private static String versionId(String kitId, int version) {
        return kitId + "." + version;
    }
}
