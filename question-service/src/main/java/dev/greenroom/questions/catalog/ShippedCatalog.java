package dev.greenroom.questions.catalog;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.decided.Verdict;
import dev.greenroom.questions.catalog.ShippedFiles.ShippedEntry;
import dev.greenroom.questions.catalog.ShippedFiles.ShippedKit;
import dev.greenroom.questions.catalog.ShippedFiles.ShippedQuestion;
import dev.greenroom.questions.decided.NamedIds;
import dev.greenroom.questions.decided.Workspaces;
import dev.greenroom.questions.kit.Kit;
import dev.greenroom.questions.kit.KitCommand;
import dev.greenroom.questions.kit.KitContent;
import dev.greenroom.questions.kit.KitDecider;
import dev.greenroom.questions.kit.KitEntry;
import dev.greenroom.questions.kit.KitEvent;
import dev.greenroom.questions.kit.KitQuestions;
import dev.greenroom.questions.kit.Kits;
import dev.greenroom.questions.question.Content;
import dev.greenroom.questions.question.Question;
import dev.greenroom.questions.question.QuestionCommand;
import dev.greenroom.questions.question.QuestionDecider;
import dev.greenroom.questions.question.QuestionEvent;
import dev.greenroom.questions.question.Questions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Installs what is shipped into the system workspace: what is new is published, what differs from its latest version is
 * published as the next one, everything else is left alone. Ids follow from the slugs, so every start finds its own.
 */
@Component
class ShippedCatalog {

    private static final String PUBLISHER = "greenroom";

    private final Questions questions;
    private final Kits kits;
    private final KitQuestions kitQuestions;
    private final Clock clock;

    ShippedCatalog(Questions questions, Kits kits, KitQuestions kitQuestions, Clock clock) {
        this.questions = questions;
        this.kits = kits;
        this.kitQuestions = kitQuestions;
        this.clock = clock;
    }

    Mono<Void> install(List<ShippedQuestion> shippedQuestions, List<ShippedKit> shippedKits) {
        return Flux.fromIterable(shippedQuestions)
                .concatMap(this::install)
                .map(Stored::state)
                .collectMap(Question::id)
                .flatMapMany(known -> Flux.fromIterable(shippedKits).concatMap(kit -> install(kit, known)))
                .then();
    }

    static String questionId(String slug) {
        return NamedIds.of("question/" + slug);
    }

    static String kitId(String slug) {
        return NamedIds.of("kit/" + slug);
    }

    private Mono<Stored<Question>> install(ShippedQuestion shipped) {
        var id = questionId(shipped.slug());
        return questions.install(id, question -> events(id, question, shipped.content()));
    }

    private List<QuestionEvent> events(String id, @Nullable Question question, Content content) {
        var now = clock.instant();
        if (question == null) {
            var created = QuestionDecider.create(new QuestionCommand.Create(id, Workspaces.SYSTEM, content, null, now));
            return thenPublished(null, created);
        }
        var published = question.published();
        return published != null && published.content().equals(content)
                ? List.of()
                : thenPublished(question, List.of(new QuestionEvent.DraftEdited(content, now)));
    }

    private List<QuestionEvent> thenPublished(@Nullable Question question, List<QuestionEvent> events) {
        var drafted = QuestionDecider.evolve(question, events);
        var verdict = QuestionDecider.decide(drafted, new QuestionCommand.Publish(PUBLISHER, clock.instant()));
        return both(events, accepted(drafted.id(), verdict));
    }

    private Mono<Stored<Kit>> install(ShippedKit shipped, Map<String, Question> known) {
        var id = kitId(shipped.slug());
        var content = content(shipped, known);
        return kits.install(id, kit -> events(id, kit, content));
    }

    private Mono<List<KitEvent>> events(String id, @Nullable Kit kit, KitContent content) {
        var now = clock.instant();
        if (kit == null) {
            return thenPublished(
                    null, KitDecider.create(new KitCommand.Create(id, Workspaces.SYSTEM, content, null, now)));
        }
        var published = kit.published();
        return published != null && published.content().equals(content)
                ? Mono.just(List.of())
                : thenPublished(kit, List.of(new KitEvent.DraftEdited(content, now)));
    }

    private Mono<List<KitEvent>> thenPublished(@Nullable Kit kit, List<KitEvent> events) {
        var drafted = KitDecider.evolve(kit, events);
        var entries = Objects.requireNonNull(drafted.draft()).entries();
        return kitQuestions
                .publishing(entries, PUBLISHER, clock.instant())
                .map(publish -> both(events, accepted(drafted.id(), KitDecider.decide(drafted, publish))));
    }

    private static KitContent content(ShippedKit shipped, Map<String, Question> known) {
        var entries = shipped.entries().stream().map(entry -> pin(entry, known)).toList();
        return new KitContent(shipped.title(), shipped.description(), shipped.role(), shipped.slotMinutes(), entries);
    }

    private static KitEntry pin(ShippedEntry entry, Map<String, Question> known) {
        var question = known.get(questionId(entry.slug()));
        if (question == null) {
            throw new IllegalStateException("a shipped kit names the unknown question " + entry.slug());
        }
        var content = question.face();
        return new KitEntry(
                question.id(),
                question.latestVersion(),
                entry.weight(),
                entry.timeBoxMinutes(),
                content.title(),
                content.competency());
    }

    private static <E, R> List<E> accepted(String id, Verdict<E, R> verdict) {
        return switch (verdict) {
            case Verdict.Accepted<E, R>(var events) -> events;
            case Verdict.Refused<E, R>(var refusal) ->
                throw new IllegalStateException("what is shipped cannot be published: " + id + ", " + refusal);
        };
    }

    private static <E> List<E> both(List<E> first, List<E> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
