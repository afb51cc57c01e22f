package dev.greenroom.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.questions.catalog.Shipped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpMethod;

/** Every POST may come again: it takes effect once, and another request under its key is refused. */
class IdempotencyTest extends ServiceTest {

    @TestFactory
    Stream<DynamicTest> every_post_is_answered_again_as_it_was() {
        Map<String, Function<ServiceTest, String>> paths = Map.of(
                "publish a question", test -> "/questions/" + aDraft("Once") + "/publish",
                "retire a question", test -> "/questions/" + aPublishedQuestion("Once") + "/retire",
                "copy a question", test -> "/questions/" + Shipped.question("queues") + "/copy",
                "publish a kit", test -> "/kits/" + aKitDraft() + "/publish",
                "retire a kit", test -> "/kits/" + aKitDraft() + "/retire",
                "copy a kit", test -> "/kits/" + Shipped.kit("full-loop") + "/copy");
        return paths.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    connect();
                    isReplayed(at(each.getValue().apply(this)), null);
                }));
    }

    @Test
    void a_create_is_answered_again_as_it_was() {
        isReplayed(at("/questions"), Map.of("content", content("Once")));
        isReplayed(at("/kits"), Map.of("content", kit("Once", Shipped.question("caching"))));
    }

    @Test
    void another_body_under_the_same_key_is_refused_and_changes_nothing() {
        for (var path : List.of("/questions", "/kits")) {
            var key = key();
            var first = path.equals("/kits") ? kit("First") : content("First");
            var other = path.equals("/kits") ? kit("Other") : content("Other");
            var id = body(send(at(path), key, Map.of("content", first)), 201)
                    .get("id")
                    .asString();

            assertThat(problem(send(at(path), key, Map.of("content", other)), 422))
                    .isEqualTo("key-reused");
            assertThat(body(get(at(path + "/" + id)), 200).get("title").asString())
                    .isEqualTo("First");
        }
    }

    @Test
    void a_refused_request_may_use_its_key_again() {
        var key = key();
        var id = body(post(at("/questions"), Map.of("content", Map.of("title", "Holes"))), 201)
                .get("id")
                .asString();
        assertThat(problem(send(at("/questions/" + id + "/publish"), key, null), 422))
                .isEqualTo("incomplete");

        body(put(at("/questions/" + id + "/draft"), 1, Map.of("content", content("Whole"))), 200);
        assertThat(body(send(at("/questions/" + id + "/publish"), key, null), 200)
                        .get("latestVersion")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void the_key_of_one_member_replays_nothing_to_another() {
        var key = key();
        var mine = body(send(at("/questions"), key, Map.of("content", content("Mine"))), 201);
        var other = call(
                HttpMethod.POST,
                authorNamed("bob", workspace),
                at("/questions"),
                key,
                Map.of("content", content("Mine")));

        assertThat(body(other, 201).get("id")).isNotEqualTo(mine.get("id"));
    }

    @Test
    void of_many_at_once_one_takes_effect() throws Exception {
        var key = key();
        var body = Map.of("content", content("Race"));
        try (var callers = Executors.newFixedThreadPool(16)) {
            var calls = IntStream.range(0, 16)
                    .<Callable<String>>mapToObj(n -> () -> body(send(at("/questions"), key, body), 201)
                            .get("id")
                            .asString())
                    .toList();
            var ids = callers.invokeAll(calls).stream()
                    .map(each -> each.resultNow())
                    .distinct();
            assertThat(ids).hasSize(1);
        }
        assertThat(body(get(at("/catalog/search?state=draft&scope=mine&q=race")), 200)
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    private void isReplayed(String path, Object body) {
        var key = key();
        var first = send(path, key, body).expectHeader().doesNotExist("Idempotent-Replayed");
        var answer =
                first.expectStatus().is2xxSuccessful().expectBody(String.class).returnResult();
        send(path, key, body)
                .expectHeader()
                .valueEquals("Idempotent-Replayed", "true")
                .expectStatus()
                .isEqualTo(answer.getStatus())
                .expectBody(String.class)
                .isEqualTo(answer.getResponseBody());
    }

    private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec send(
            String path, Map<String, String> key, Object body) {
        return call(HttpMethod.POST, author(workspace), path, key, body);
    }

    private String aKitDraft() {
        return body(post(at("/kits"), Map.of("content", kit("Kit", Shipped.question("caching")))), 201)
                .get("id")
                .asString();
    }
}
