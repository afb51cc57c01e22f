package dev.greenroom.questions.catalog;

import dev.greenroom.questions.question.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The catalog's files: {@code catalog/questions/*.json} and {@code catalog/kits/*.json}. */
final class ShippedFiles {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    record ShippedQuestion(String slug, Content content) {}

    record ShippedKit(
            String slug, String title, String description, String role, int slotMinutes, List<ShippedEntry> entries) {}

    record ShippedEntry(String slug, int weight, int timeBoxMinutes) {}

    private ShippedFiles() {}

    static List<ShippedQuestion> questions() {
        return read("classpath*:catalog/questions/*.json", ShippedQuestion.class);
    }

    static List<ShippedKit> kits() {
        return read("classpath*:catalog/kits/*.json", ShippedKit.class);
    }

    private static <T> List<T> read(String pattern, Class<T> type) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .map(file -> read(file, type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (var in = file.getInputStream()) {
            return STRICT.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
