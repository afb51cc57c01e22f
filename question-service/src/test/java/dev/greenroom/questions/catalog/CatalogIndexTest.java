package dev.greenroom.questions.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.questions.catalog.Found.Count;
import dev.greenroom.questions.catalog.Found.Hit;
import dev.greenroom.questions.decided.Workspaces;
import dev.greenroom.questions.question.Content;
import dev.greenroom.questions.question.Question;
import dev.greenroom.questions.question.QuestionCommand;
import dev.greenroom.questions.question.QuestionDecider;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CatalogIndexTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String MINE = "my-workspace";

    private final CatalogIndex index = new CatalogIndex(JsonMapper.builder().build());

    @BeforeEach
    void fill_with_what_is_shipped() {
        var shipped = ShippedFiles.questions().stream()
                .map(file -> published(ShippedCatalog.questionId(file.slug()), Workspaces.SYSTEM, file.content()))
                .toList();
        index.write(shipped);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void an_empty_index_finds_nothing() throws IOException {
        try (var empty = new CatalogIndex(JsonMapper.builder().build())) {
            assertThat(empty.search(search("retry"))).isEqualTo(Found.NOTHING);
        }
    }

    @Test
    void without_words_everything_comes_by_title() {
        var titles = titles(index.search(search("")));

        assertThat(titles).hasSize(24).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void another_form_of_the_word_finds_it_too() {
        assertThat(ids(index.search(search("retried")))).contains(ShippedCatalog.questionId("idempotency-and-retries"));
    }

    @Test
    void the_beginning_of_a_word_is_enough_while_typing() {
        for (var typed : List.of("idem", "idempot", "idempotenc", "idempotency")) {
            assertThat(ids(index.search(search(typed))))
                    .as(typed)
                    .contains(ShippedCatalog.questionId("idempotency-and-retries"));
        }
    }

    @Test
    void two_words_must_both_occur() {
        var both = ids(index.search(search("database migration ")));

        assertThat(both).first().isEqualTo(ShippedCatalog.questionId("zero-downtime-migration"));
        assertThat(ids(index.search(search("migration xylophone ")))).isEmpty();
    }

    @Test
    void the_counts_of_a_facet_ignore_its_own_filter() {
        var all = index.search(search(""));
        var filtered = index.search(search("", Map.of(Facet.COMPETENCY, List.of("Reliability"))));

        assertThat(filtered.total()).isEqualTo(count(all, "competency", "Reliability"));
        assertThat(filtered.facets().get("competency")).isEqualTo(all.facets().get("competency"));
        assertThat(sum(filtered, "difficulty")).isEqualTo(filtered.total());
    }

    @Test
    void two_values_of_one_facet_widen_and_two_facets_narrow() {
        var easy = index.search(search("", Map.of(Facet.DIFFICULTY, List.of("easy"))));
        var wider = index.search(search("", Map.of(Facet.DIFFICULTY, List.of("easy", "hard"))));
        var narrower = index.search(
                search("", Map.of(Facet.DIFFICULTY, List.of("easy"), Facet.COMPETENCY, List.of("Ownership"))));

        assertThat(wider.total()).isGreaterThan(easy.total());
        assertThat(narrower.total()).isPositive().isLessThan(easy.total());
    }

    @Test
    void a_chosen_value_without_hits_stays_listed() {
        var none = index.search(search("kubernetes", Map.of(Facet.TAG, List.of("no-such-tag"))));

        assertThat(none.hits()).isEmpty();
        assertThat(none.facets().get("tag")).contains(new Count("no-such-tag", 0));
    }

    @Test
    void pages_join_without_gap_or_double() {
        var expected = ids(index.search(search("service")));
        var collected = new ArrayList<String>();
        Position after = null;
        do {
            var page = index.search(
                    new SearchRequest("service", List.of(Workspaces.SYSTEM), Shown.PUBLISHED, Map.of(), after, 4));
            var hits = page.hits().stream().limit(4).toList();
            hits.forEach(hit -> collected.add(hit.question().id()));
            after = page.hits().size() > 4
                    ? Position.parse(hits.getLast().position().text())
                    : null;
        } while (after != null);

        assertThat(collected).containsExactlyElementsOf(expected).doesNotHaveDuplicates();
    }

    @Test
    void other_workspaces_are_not_found() {
        var content = ShippedFiles.questions().getFirst().content();
        index.write(List.of(published("theirs", "their-workspace", content)));

        assertThat(ids(index.search(search("")))).doesNotContain("theirs");
        assertThat(index.search(search("")).facets().get("difficulty")).isNotEmpty();
    }

    @Test
    void a_draft_is_found_among_drafts_only() {
        var content = ShippedFiles.questions().getFirst().content();
        index.write(List.of(new Stored<>("mine", 1, 0, draft("mine", MINE, content))));

        assertThat(ids(index.search(search("")))).doesNotContain("mine");
        assertThat(ids(index.search(new SearchRequest("", List.of(MINE), Shown.DRAFT, Map.of(), null, 50))))
                .containsExactly("mine");
    }

    @Test
    void a_retired_question_leaves_the_published_ones() {
        var content = ShippedFiles.questions().getFirst().content();
        var published = published("mine", MINE, content);
        index.write(List.of(published));
        assertThat(ids(index.search(search("")))).contains("mine");

        var events = QuestionDecider.decide(published.state(), new QuestionCommand.Retire(NOW))
                .events();
        index.write(List.of(new Stored<>("mine", 3, 0, QuestionDecider.evolve(published.state(), events))));
        assertThat(ids(index.search(search("")))).doesNotContain("mine");
    }

    @Test
    void an_older_state_that_arrives_late_changes_nothing() {
        var content = ShippedFiles.questions().getFirst().content();
        index.write(List.of(published("mine", MINE, content)));
        index.write(List.of(new Stored<>("mine", 1, 0, draft("mine", MINE, content))));

        assertThat(ids(index.search(search("")))).contains("mine");
    }

    @Test
    void a_hit_shows_where_it_is() {
        var content = ShippedFiles.questions().stream()
                .filter(file -> file.slug().equals("caching"))
                .findFirst()
                .orElseThrow()
                .content();
        var highlight = Highlight.of(content, SearchText.of("invalidat"));

        assertThat(highlight).isNotNull();
        assertThat(highlight.parts()).anyMatch(part -> part.hit() && part.text().startsWith("invalidat"));
        assertThat(Highlight.of(content, SearchText.of(""))).isNull();
        assertThat(Highlight.of(content, SearchText.of("xylophone"))).isNull();
    }

    private static long count(Found found, String facet, String value) {
        return found.facets().get(facet).stream()
                .filter(count -> count.value().equals(value))
                .mapToLong(Count::count)
                .sum();
    }

    private static long sum(Found found, String facet) {
        return found.facets().get(facet).stream().mapToLong(Count::count).sum();
    }

    private static List<String> ids(Found found) {
        return found.hits().stream().map(Hit::question).map(Listed::id).toList();
    }

    private static List<String> titles(Found found) {
        return found.hits().stream()
                .map(hit -> hit.question().content().title())
                .toList();
    }

    private static SearchRequest search(String text) {
        return search(text, Map.of());
    }

    private static SearchRequest search(String text, Map<Facet, List<String>> filters) {
        return new SearchRequest(text, List.of(MINE, Workspaces.SYSTEM), Shown.PUBLISHED, filters, null, 50);
    }

    private static Question draft(String id, String workspace, Content content) {
        return QuestionDecider.evolve(
                null, QuestionDecider.create(new QuestionCommand.Create(id, workspace, content, null, NOW)));
    }

    private static Stored<Question> published(String id, String workspace, Content content) {
        var draft = draft(id, workspace, content);
        var events = QuestionDecider.decide(draft, new QuestionCommand.Publish("ada", NOW))
                .events();
        return new Stored<>(id, 2, 1, QuestionDecider.evolve(draft, events));
    }
}
