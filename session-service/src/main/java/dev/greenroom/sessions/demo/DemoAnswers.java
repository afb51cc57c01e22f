package dev.greenroom.sessions.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the demo's candidate answers, by the title of the question. */
@Component
@ConditionalOnProperty("greenroom.demo")
class DemoAnswers {

    private final Map<String, String> byTitle;

    DemoAnswers(JsonMapper json) {
        try (var in = new ClassPathResource("demo/answers.json").getInputStream()) {
            byTitle = json.readValue(in, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where the candidate said nothing. */
    Mono<String> to(String title) {
        return Mono.justOrEmpty(byTitle.get(title));
    }
}
