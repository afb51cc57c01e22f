package dev.greenroom.questions.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.questions.QuestionServiceApplication;
import dev.greenroom.questions.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

class SecondInstanceTest extends ServiceTest {

    @Autowired
    private Environment environment;

    @Test
    void another_instance_knows_the_past_from_the_store_and_the_present_from_the_events() {
        var before = aPublishedQuestion("Before the start");
        var kit = aPublishedKit("Kit before the start");
        var other = start();
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> isReady(other));
            assertThat(questionsAt(other, "before")).containsExactly(before);
            assertThat(kitsAt(other)).containsExactly(kit);

            // The listener joins its group a little after the start; what comes until then is in the store already.
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                var probe = aPublishedQuestion("Probe");
                await().atMost(Duration.ofSeconds(2))
                        .untilAsserted(
                                () -> assertThat(questionsAt(other, "probe")).contains(probe));
            });

            var after = aPublishedQuestion("After the start");
            body(post(at("/kits/" + kit + "/retire"), null), 200);
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                assertThat(questionsAt(other, "after")).containsExactly(after);
                assertThat(kitsAt(other)).isEmpty();
            });
        } finally {
            SpringApplication.exit(other);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(QuestionServiceApplication.class)
                .properties("logging.structured.format.console=")
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.mongodb.uri=" + environment.getProperty("spring.mongodb.uri"),
                        "--spring.kafka.bootstrap-servers=" + environment.getProperty("spring.kafka.bootstrap-servers"),
                        "--greenroom.jwks-uri=" + environment.getProperty("greenroom.jwks-uri"));
    }

    private static boolean isReady(ConfigurableApplicationContext other) {
        return other.getBean(CatalogStart.class).health().block().getStatus() == Status.UP;
    }

    private List<String> questionsAt(ConfigurableApplicationContext other, String text) {
        var request = new SearchRequest(text, List.of(workspace), Shown.PUBLISHED, Map.of(), null, 10);
        return other.getBean(CatalogIndex.class).search(request).hits().stream()
                .map(hit -> hit.question().id())
                .toList();
    }

    private List<String> kitsAt(ConfigurableApplicationContext other) {
        return other.getBean(KitShelf.class).list(List.of(workspace), Shown.PUBLISHED, null, 10).stream()
                .map(KitShelf.Line::id)
                .toList();
    }

    private String aPublishedKit(String title) {
        var id = body(post(at("/kits"), Map.of("content", kit(title, Shipped.question("caching")))), 201)
                .get("id")
                .asString();
        body(post(at("/kits/" + id + "/publish"), null), 200);
        return id;
    }
}
