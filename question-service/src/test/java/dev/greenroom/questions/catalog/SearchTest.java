package dev.greenroom.questions.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.questions.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class SearchTest extends ServiceTest {

    @Test
    void every_workspace_finds_the_shipped_questions() {
        var found = search("scope=system&limit=100");

        assertThat(ids(found))
                .containsAll(ShippedFiles.questions().stream()
                        .map(file -> Shipped.question(file.slug()))
                        .toList());
        assertThat(found.at("/facets/difficulty")
                        .valueStream()
                        .mapToInt(each -> each.get("count").asInt())
                        .sum())
                .isEqualTo(found.get("total").asInt());
    }

    @Test
    void a_hit_says_where_it_is() {
        var hit = search("q=idempot&scope=system").at("/items/0");

        assertThat(hit.get("id").asString()).isEqualTo(Shipped.question("idempotency-and-retries"));
        assertThat(hit.get("version").asInt()).isPositive();
        assertThat(hit.at("/highlight/parts")
                        .valueStream()
                        .filter(part -> part.get("hit").asBoolean()))
                .isNotEmpty();
    }

    @Test
    void a_question_is_found_as_soon_as_it_is_published_and_no_longer_once_retired() {
        var id = aPublishedQuestion("Zymurgy at scale");
        assertThat(ids(search("q=zymurgy"))).containsExactly(id);

        body(post(at("/questions/" + id + "/retire"), null), 200);
        assertThat(ids(search("q=zymurgy"))).isEmpty();
        assertThat(ids(search("q=zymurgy&state=retired"))).containsExactly(id);
    }

    @Test
    void an_edited_question_is_found_by_its_published_words_until_the_edit_is_published() {
        var id = aPublishedQuestion("Quokka habitats");
        body(put(at("/questions/" + id + "/draft"), 2, Map.of("content", content("Wombat burrows"))), 200);
        assertThat(ids(search("q=quokka"))).containsExactly(id);
        assertThat(ids(search("q=wombat"))).isEmpty();
        assertThat(ids(search("q=wombat&state=draft"))).containsExactly(id);

        body(post(at("/questions/" + id + "/publish"), null), 200);
        assertThat(ids(search("q=quokka"))).isEmpty();
        assertThat(ids(search("q=wombat"))).containsExactly(id);
    }

    @Test
    void drafts_are_found_by_authors_only() {
        aDraft("Secret draft");

        assertThat(search("state=draft&scope=mine").get("total").asInt()).isEqualTo(1);
        var reader = call(HttpMethod.GET, interviewer(workspace), at("/catalog/search?state=draft"), Map.of(), null);
        assertThat(problem(reader, 403)).isEqualTo("forbidden");

        var usual = call(HttpMethod.GET, interviewer(workspace), at("/catalog/search?scope=mine"), Map.of(), null);
        assertThat(body(usual, 200).get("total").asInt()).isZero();
        assertThat(search("scope=mine").at("/items/0/state").asString()).isEqualTo("draft");
    }

    @Test
    void a_facet_is_narrowed_by_the_others() {
        var found = search("scope=system&competency=Reliability&difficulty=hard");

        assertThat(found.get("items").valueStream()).allSatisfy(item -> {
            assertThat(item.get("competency").asString()).isEqualTo("Reliability");
            assertThat(item.get("difficulty").asString()).isEqualTo("hard");
        });
        assertThat(found.at("/facets/difficulty").size()).isGreaterThan(1);
    }

    @Test
    void pages_join_without_gap_or_double() {
        var all = ids(search("scope=system&q=service&limit=100"));
        var joined = new ArrayList<String>();
        var next = "";
        do {
            var page = search("scope=system&q=service&limit=3&cursor=" + next);
            joined.addAll(ids(page));
            next = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!next.isEmpty());

        assertThat(joined).containsExactlyElementsOf(all).doesNotHaveDuplicates();
        assertThat(all).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @CsvSource({
        "scope=theirs, scope",
        "state=lost, state",
        "limit=0, limit",
        "limit=101, limit",
        "limit=x, limit",
        "cursor=%25%25, cursor",
        "cursor=bm90aGluZw, cursor"
    })
    void a_wrong_query_is_refused_naming_the_parameter(String query, String field) {
        var refused = body(get(at("/catalog/search?" + query)), 400);

        assertThat(refused.get("type").asString()).isEqualTo("/problems/invalid-field");
        assertThat(refused.get("field").asString()).isEqualTo(field);
    }

    @Test
    void too_long_a_query_and_too_many_choices_are_refused() {
        assertThat(problem(get(at("/catalog/search?q=" + "a".repeat(201))), 400))
                .isEqualTo("invalid-field");
        var many = new StringBuilder();
        for (int n = 0; n < 21; n++) {
            many.append("&tag=t").append(n);
        }
        assertThat(problem(get(at("/catalog/search?q=a" + many)), 400)).isEqualTo("invalid-field");
    }

    private JsonNode search(String query) {
        return body(get(at("/catalog/search?" + query)), 200);
    }

    private static List<String> ids(JsonNode found) {
        return found.get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }
}
