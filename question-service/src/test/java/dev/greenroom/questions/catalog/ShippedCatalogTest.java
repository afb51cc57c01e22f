package dev.greenroom.questions.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.questions.ServiceTest;
import dev.greenroom.questions.catalog.ShippedFiles.ShippedEntry;
import dev.greenroom.questions.catalog.ShippedFiles.ShippedKit;
import dev.greenroom.questions.catalog.ShippedFiles.ShippedQuestion;
import dev.greenroom.questions.question.SomeContent;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ShippedCatalogTest extends ServiceTest {

    @Autowired
    private ShippedCatalog shipped;

    private final String slug = "test-" + UUID.randomUUID();

    @Test
    void all_24_questions_and_4_kits_can_be_published_and_read_from_any_workspace() {
        for (var question : ShippedFiles.questions()) {
            var read = body(get(at("/questions/" + Shipped.question(question.slug()))), 200);
            assertThat(read.get("workspaceId").asString()).isEqualTo(SYSTEM);
            assertThat(read.get("latestVersion").asInt()).isEqualTo(1);
        }
        assertThat(ShippedFiles.questions()).hasSize(24);
        assertThat(ShippedFiles.kits())
                .extracting(ShippedKit::slug)
                .containsExactlyInAnyOrder(
                        "full-loop", "reliability-and-operations", "system-design-and-data", "ways-of-working");
        var full = body(get(at("/kits/" + Shipped.kit("full-loop"))), 200);
        assertThat(full.at("/published/entries").size()).isEqualTo(24);
    }

    @Test
    void a_second_start_changes_nothing() {
        var before = eTags();
        shipped.install(ShippedFiles.questions(), ShippedFiles.kits()).block(Duration.ofSeconds(30));

        assertThat(eTags()).isEqualTo(before);
    }

    @Test
    void two_instances_that_start_at_once_install_everything_once() {
        var install = Mono.defer(() -> install("Once"));
        Flux.merge(install, install, install).blockLast(Duration.ofSeconds(30));

        assertThat(question().get("latestVersion").asInt()).isEqualTo(1);
        assertThat(kit().get("latestVersion").asInt()).isEqualTo(1);
    }

    @Test
    void a_changed_file_makes_the_next_version_of_the_question_and_of_its_kits() {
        install("Before").block(Duration.ofSeconds(30));
        install("After").block(Duration.ofSeconds(30));

        assertThat(question().get("latestVersion").asInt()).isEqualTo(2);
        assertThat(kit().get("latestVersion").asInt()).isEqualTo(2);
        assertThat(kit().at("/published/entries/0/version").asInt()).isEqualTo(2);
        var first = body(get(at("/questions/" + Shipped.question(slug) + "/versions/1")), 200);
        assertThat(first.at("/content/title").asString()).isEqualTo("Before");
    }

    private tools.jackson.databind.JsonNode question() {
        return body(get(at("/questions/" + Shipped.question(slug))), 200);
    }

    private tools.jackson.databind.JsonNode kit() {
        return body(get(at("/kits/" + Shipped.kit(slug))), 200);
    }

    private Mono<Void> install(String title) {
        var question = new ShippedQuestion(slug, SomeContent.aContentTitled(title));
        var kit = new ShippedKit(slug, "Kit", "", "", 45, List.of(new ShippedEntry(slug, 1, 10)));
        return shipped.install(List.of(question), List.of(kit));
    }

    private List<String> eTags() {
        var questions = ShippedFiles.questions().stream().map(file -> "/questions/" + Shipped.question(file.slug()));
        var kits = ShippedFiles.kits().stream().map(file -> "/kits/" + Shipped.kit(file.slug()));
        return Stream.concat(questions, kits)
                .map(path -> path + "@" + body(get(at(path)), 200).get("version"))
                .toList();
    }
}
