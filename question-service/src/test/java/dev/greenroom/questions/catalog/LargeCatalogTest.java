package dev.greenroom.questions.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.questions.question.Question;
import dev.greenroom.questions.question.QuestionCommand;
import dev.greenroom.questions.question.QuestionDecider;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Lists stay fast with 20,000 questions. */
class LargeCatalogTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final List<ShippedFiles.ShippedQuestion> FILES = ShippedFiles.questions();
    private static final int QUESTIONS = 20_000;

    @Test
    void a_page_of_a_search_among_20000_questions_takes_less_than_50_ms() throws IOException {
        try (var index = new CatalogIndex(JsonMapper.builder().build())) {
            index.write(IntStream.range(0, QUESTIONS)
                    .mapToObj(LargeCatalogTest::question)
                    .toList());
            for (var text : List.of("", "service", "idempot", "slow database query")) {
                var request = new SearchRequest(
                        text, List.of("ws"), Shown.PUBLISHED, Map.of(Facet.DIFFICULTY, List.of("medium")), null, 50);
                var times = LongStream.range(0, 21)
                        .map(n -> time(index, request))
                        .sorted()
                        .toArray();
                assertThat(Duration.ofNanos(times[10])).as(text).isLessThan(Duration.ofMillis(50));
            }
        }
    }

    private static long time(CatalogIndex index, SearchRequest request) {
        var before = System.nanoTime();
        assertThat(index.search(request).total()).isPositive();
        return System.nanoTime() - before;
    }

    private static Stored<Question> question(int n) {
        var files = FILES;
        var content = files.get(n % files.size()).content();
        var draft = QuestionDecider.create(new QuestionCommand.Create("q" + n, "ws", content, null, NOW));
        var question = QuestionDecider.evolve(null, draft);
        var published = QuestionDecider.decide(question, new QuestionCommand.Publish("ada", NOW))
                .events();
        return new Stored<>("q" + n, 2, 1, QuestionDecider.evolve(question, published));
    }
}
