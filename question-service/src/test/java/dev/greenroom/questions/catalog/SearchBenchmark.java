package dev.greenroom.questions.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.questions.question.Question;
import dev.greenroom.questions.question.QuestionCommand;
import dev.greenroom.questions.question.QuestionDecider;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The time of a page of a search among 20,000 questions beside the same among 1,000. Not part of the tests: {@code ./greenroom bench search}. */
class SearchBenchmark {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final List<ShippedFiles.ShippedQuestion> FILES = ShippedFiles.questions();
    private static final List<String> TEXTS = List.of("", "service", "idempot", "slow database query");

    @Test
    void measure() throws IOException {
        var few = medians(1_000);
        var many = medians(20_000);
        System.out.println("Milliseconds of a page of 50, median of 21");
        many.forEach((text, time) -> System.out.printf(
                "'%s' among 1,000: %.1f, among 20,000: %.1f, ratio %.2f%n",
                text, few.get(text), time, time / few.get(text)));
    }

    private static Map<String, Double> medians(int questions) throws IOException {
        try (var index = new CatalogIndex(JsonMapper.builder().build())) {
            index.write(IntStream.range(0, questions)
                    .mapToObj(SearchBenchmark::question)
                    .toList());
            var medians = new LinkedHashMap<String, Double>();
            TEXTS.forEach(text -> medians.put(text, median(index, text)));
            return medians;
        }
    }

    private static double median(CatalogIndex index, String text) {
        var request = new SearchRequest(
                text, List.of("ws"), Shown.PUBLISHED, Map.of(Facet.DIFFICULTY, List.of("medium")), null, 50);
        var times =
                LongStream.range(0, 21).map(n -> time(index, request)).sorted().toArray();
        return times[10] / 1e6;
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
