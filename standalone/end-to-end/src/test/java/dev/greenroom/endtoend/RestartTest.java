package dev.greenroom.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.supervisor.Platform;
import dev.greenroom.supervisor.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    @TempDir
    Path directory;

    @Test
    void a_second_start_finds_what_the_first_acknowledged() {
        var settings = Settings.isolated(RunningPlatform.HOME, directory);
        String question;
        try (var platform = Platform.start(settings)) {
            question = write(platform);
        }
        try (var platform = Platform.start(settings)) {
            assertThat(read(platform, question)).isEqualTo("What is a lock for?");
        }
    }

    private static String write(Platform platform) {
        var browser = new Browser(platform.address());
        var workspace = browser.signIn("ada@demo.greenroom.dev").text("/workspaces/0/id");
        return browser.post(
                        "/api/v1/workspaces/" + workspace + "/questions",
                        Map.of("content", Map.of("title", "Locks", "prompt", "What is a lock for?")))
                .expect(201)
                .text("/id");
    }

    private static String read(Platform platform, String question) {
        var browser = new Browser(platform.address());
        var workspace = browser.signIn("ada@demo.greenroom.dev").text("/workspaces/0/id");
        return browser.get("/api/v1/workspaces/" + workspace + "/questions/" + question)
                .expect(200)
                .text("/draft/prompt");
    }
}
