package dev.greenroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class RequestsAreStrictTest extends SampleTest {

    private static final String GOOD = """
            {"title":"T","count":1,"colour":"red","at":"2026-01-31T09:30:00Z","parts":[{"name":"n","weight":2}]}""";

    @Test
    void a_good_body_is_taken() {
        post(THINGS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(GOOD)
                .exchange()
                .expectStatus()
                .isCreated();
    }

    @ParameterizedTest(name = "{0} -> {1} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "count":1    | "count":1,"extra":true | unknown-field   | extra
            "weight":2   | "weight":2,"x":1       | unknown-field   | parts[0].x
            "count":1    | "count":"one"          | wrong-type      | count
            "count":1    | "count":"1"            | wrong-type      | count
            "count":1    | "count":1.5            | wrong-type      | count
            "count":1    | "count":null           | missing-field   | count
            "count":1,   | ``                     | missing-field   | count
            "title":"T", | ``                     | missing-field   | title
            "title":"T"  | "title":null           | missing-field   | title
            "title":"T"  | "title":5              | wrong-type      | title
            "title":"T"  | "title":["T"]          | wrong-type      | title
            "red"        | "blue"                 | wrong-type      | colour
            "red"        | 0                      | wrong-type      | colour
            2026-01-31T09:30:00Z | yesterday      | wrong-type      | at
            [{"name":"n","weight":2}] | {}        | wrong-type      | parts
            [{"name":"n","weight":2}] | null      | missing-field   | parts
            "weight":2}] | "weight":2},null]      | missing-field   | parts[1]
            "name":"n",  | ``                     | missing-field   | parts[0].name
            "weight":2   | "weight":9             | invalid-field   | parts[0].weight
            "title":"T"  | "title":"far too long a title" | invalid-field | title
            "title":"T"  | "title":"T","title":"U" | malformed-json | ``
            "title":"T"  | title                  | malformed-json  | ``
            """)
    void a_bad_body_is_refused_by_name(String from, String to, String type, String field) {
        var body = post(THINGS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(GOOD.replace(from, to == null ? "" : to))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(Problem.MEDIA_TYPE)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).contains("\"type\":\"/problems/" + type + "\"");
        if (field != null && !field.isEmpty()) {
            assertThat(body).contains("\"field\":\"" + field + "\"");
        }
        assertThat(body).contains("\"remedy\":").doesNotContain("Exception").doesNotContain("dev.greenroom");
    }

    @Test
    void all_violations_are_listed() {
        post(THINGS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(GOOD.replace("\"T\"", "\"far too long a title\"").replace("\"weight\":2", "\"weight\":6"))
                .exchange()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(2);
    }

    @Test
    void a_body_over_the_limit_is_413() {
        post(THINGS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(GOOD.replace("\"T\"", "\"" + "x".repeat(300 * 1024) + "\""))
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/body-too-large");
    }

    @Test
    void an_empty_body_is_a_missing_body() {
        post(THINGS)
                .contentType(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("body");
    }

    @Test
    void another_media_type_is_415() {
        post(THINGS)
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("T")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
    }
}
