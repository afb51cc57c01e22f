package dev.greenroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemPagesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern NAMED =
            Pattern.compile("(?:Problem\\.of\\(\\s*(?:\\d+),\\s*|Refusal\\.of\\(\\s*)\"([a-z-]+)\"");

    @Test
    void each_problem_that_the_gateway_or_the_platform_names_has_its_page() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String module : List.of("gateway", "platform/web", "platform/outbox")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> collect(file, named));
            }
        }
        assertThat(named).isNotEmpty().isSubsetOf(pages());
    }

    private static void collect(Path file, Set<String> named) {
        try {
            NAMED.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> pages() throws IOException {
        try (var pages = Files.list(ROOT.resolve("docs/problems"))) {
            return pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .collect(Collectors.toSet());
        }
    }
}
