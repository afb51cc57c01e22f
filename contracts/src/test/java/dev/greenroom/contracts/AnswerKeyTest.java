package dev.greenroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The answer key points at what is there. */
class AnswerKeyTest {

    private static final Path PAGE = Documents.ROOT.resolve("docs/answer-key.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\d+ \\| ([a-z0-9-]+) \\|");

    @Test
    void it_has_a_row_for_each_shipped_question() throws IOException {
        try (var files = Files.list(Documents.ROOT.resolve("question-service/src/main/resources/catalog/questions"))) {
            var slugs = files.map(file -> file.getFileName()
                            .toString()
                            .replaceFirst("^\\d+-", "")
                            .replace(".json", ""))
                    .toList();
            assertThat(found(ROW).map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(slugs);
        }
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        assertThat(found(LINK).map(link -> PAGE.resolveSibling(link.group(1)).normalize()))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    @Test
    void every_test_that_it_names_is_there() throws IOException {
        var sources = testSources();
        assertThat(found(TEST))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(sources).as(test.group()).anySatisfy(source -> {
                    assertThat(source.getFileName().toString()).isEqualTo(test.group(1) + ".java");
                    assertThat(Files.readString(source)).contains(" " + test.group(2));
                }));
    }

    private static Stream<MatchResult> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE)).results();
    }

    private static List<Path> testSources() throws IOException {
        try (var files = Files.find(
                Documents.ROOT,
                20,
                (file, attributes) -> file.toString().contains("/src/test/java/")
                        && file.toString().endsWith("Test.java"))) {
            return files.toList();
        }
    }
}
