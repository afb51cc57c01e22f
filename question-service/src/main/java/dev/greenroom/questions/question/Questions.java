package dev.greenroom.questions.question;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.IdempotentRequest;
import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.decided.Decided;
import dev.greenroom.decided.ExternalEvents;
import dev.greenroom.questions.question.QuestionCommand.Create;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The questions as a collection. A version is copied out to a document of its own before the next one takes its place
 * (ADR 0004), so that publishing stays one write and every version stays readable.
 */
@Repository
public class Questions {

    private static final String SOURCE = "/greenroom/question-service";
    private static final int PAGE = 200;

    private final Aggregates<Question> questions;
    private final Aggregates<QuestionVersion> versions;
    private final Decided<Question, QuestionEvent, QuestionRefusal> decided;

    Questions(AggregateStore store, ExternalEvents<QuestionEvent> external, List<QuestionObserver> observers) {
        this.questions =
                store.of(new AggregateType<>("question", "questions", "greenroom.questions", SOURCE, Question.class));
        this.versions = store.of(
                new AggregateType<>("question version", "question_versions", null, SOURCE, QuestionVersion.class));
        this.decided = new Decided<>(
                questions,
                new QuestionRules(),
                external,
                question -> Flux.fromIterable(observers)
                        .concatMap(observer -> observer.changed(question))
                        .then());
    }

    public Mono<Stored<Question>> find(String id) {
        return questions.find(id);
    }

    public Flux<Stored<Question>> findAll(Collection<String> ids) {
        return questions.findAll(ids);
    }

    /** All questions of all workspaces, page by page. */
    public Flux<Stored<Question>> all() {
        return page(null)
                .expand(page ->
                        page.size() < PAGE ? Mono.empty() : page(page.getLast().id()))
                .flatMapIterable(page -> page);
    }

    /** A version of a question that was read just now; empty if there is none of this number. */
    public Mono<QuestionVersion> version(Question question, int version) {
        var latest = question.published();
        return latest != null && latest.version() == version
                ? Mono.just(latest)
                : versions.find(versionId(question.id(), version)).map(Stored::state);
    }

    Mono<Outcome> create(
            IdempotentRequest request, Function<String, Create> command, Function<Stored<Question>, Reply> reply) {
        return decided.create(request, id -> QuestionDecider.create(command.apply(id)), reply);
    }

    Mono<Outcome> change(
            String id,
            @Nullable IdempotentRequest request,
            @Nullable Long expectedVersion,
            QuestionCommand command,
            Function<Stored<Question>, Reply> reply) {
        return decided.change(
                id,
                request,
                expectedVersion,
                stored -> Mono.fromSupplier(() -> QuestionDecider.decide(stored.state(), command))
                        .delayUntil(verdict -> keepReplaced(stored.state(), verdict.events())),
                reply);
    }

    /** Creates or renews a question of a known id; the function says by which events. */
    public Mono<Stored<Question>> install(String id, Function<@Nullable Question, List<QuestionEvent>> decide) {
        return decided.install(
                id,
                question -> Mono.fromSupplier(() -> decide.apply(question))
                        .delayUntil(events -> keepReplaced(question, events)));
    }

    /** A version that the next write replaces is copied out first; what it says never changes, so once is enough. */
    private Mono<Void> keepReplaced(@Nullable Question question, List<QuestionEvent> events) {
        var latest = question == null ? null : question.published();
        return latest != null && events.stream().anyMatch(QuestionEvent.Published.class::isInstance)
                ? versions.insertIfAbsent(versionId(latest.questionId(), latest.version()), latest)
                        .then()
                : Mono.empty();
    }

    private Mono<List<Stored<Question>>> page(@Nullable String after) {
        return questions.list(new Document(), after, PAGE).collectList();
    }

    private static String versionId(String questionId, int version) {
        return questionId + "." + version;
    }
}
