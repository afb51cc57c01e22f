package dev.greenroom.questions.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.greenroom.questions.catalog.Found.Count;
import dev.greenroom.questions.catalog.Found.Hit;
import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Cursor;
import dev.greenroom.web.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Full-text search over the questions that a workspace sees. */
@RestController
class SearchEndpoint {

    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_CHOICES = 20;

    private final CatalogIndex index;

    SearchEndpoint(CatalogIndex index) {
        this.index = index;
    }

    record Item(
            String id,
            String workspaceId,
            int version,
            String title,
            String prompt,
            String competency,
            String difficulty,
            List<String> tags,
            String role,
            int timeBoxMinutes,
            String state,
            @Nullable Highlight highlight) {

        static Item of(Listed listed, SearchText sought) {
            var content = listed.content();
            return new Item(
                    listed.id(),
                    listed.workspaceId(),
                    listed.version(),
                    content.title(),
                    content.prompt(),
                    content.competency(),
                    content.difficulty().word(),
                    content.tags(),
                    content.role(),
                    content.timeBoxMinutes(),
                    listed.state().word(),
                    Highlight.of(content, sought));
        }
    }

    record Result(
            List<Item> items,
            Map<String, List<Count>> facets,
            long total,
            @JsonInclude(Include.ALWAYS) @Nullable String next) {}

    @GetMapping("/api/v1/workspaces/{ws}/catalog/search")
    Mono<Result> search(
            @PathVariable("ws") String workspace,
            @RequestParam MultiValueMap<String, String> query,
            Caller.Member caller) {
        var cursor = Cursor.of(query.getFirst("cursor"), query.getFirst("limit"));
        var request = request(workspace, query, cursor, caller);
        // Lucene works on this thread for as long as it takes, which an event loop must not.
        return Mono.fromCallable(() -> index.search(request))
                .subscribeOn(Schedulers.boundedElastic())
                .map(found -> result(found, cursor, SearchText.of(request.text())));
    }

    private static Result result(Found found, Cursor cursor, SearchText sought) {
        var page = Page.of(found.hits(), cursor, hit -> hit.position().text());
        var items = page.items().stream()
                .map(Hit::question)
                .map(question -> Item.of(question, sought))
                .toList();
        return new Result(items, found.facets(), found.total(), page.next());
    }

    private static SearchRequest request(
            String workspace, MultiValueMap<String, String> query, Cursor cursor, Caller.Member caller) {
        var scope = Words.oneOf(Scope.values(), Scope::word, "scope", query.getFirst("scope"), Scope.ALL);
        var state = Shown.asked(query.getFirst("state"), caller);
        return new SearchRequest(
                text(query.getFirst("q")),
                scope.workspaces(workspace),
                state,
                filters(query),
                Position.parse(cursor.after()),
                cursor.limit());
    }

    private static Map<Facet, List<String>> filters(MultiValueMap<String, String> query) {
        var filters = new EnumMap<Facet, List<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = query.getOrDefault(facet.word(), List.of()).stream()
                    .filter(value -> value != null && !value.isBlank())
                    .distinct()
                    .toList();
            if (values.size() > MOST_CHOICES) {
                throw CommonProblems.invalidField(facet.word(), "may be given at most " + MOST_CHOICES + " times")
                        .exception();
            }
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        return filters;
    }

    private static String text(@Nullable String typed) {
        if (typed != null && typed.length() > MOST_CHARACTERS) {
            throw CommonProblems.invalidField("q", "may have at most " + MOST_CHARACTERS + " characters")
                    .exception();
        }
        return typed == null ? "" : typed;
    }
}
