package dev.greenroom.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.supervisor.Part;
import dev.greenroom.supervisor.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class SmokeTest {

    private final Platform platform;
    private Browser browser;

    SmokeTest(Platform platform) {
        this.platform = platform;
    }

    @BeforeEach
    void open() {
        browser = new Browser(platform.address());
    }

    @Test
    void all_parts_are_ready() {
        assertThat(Part.values()).allMatch(platform::isReady);
    }

    @Test
    void without_signing_in_nothing_is_told() {
        assertThat(browser.get("/api/v1/identity/me").expect(401).text("/type")).isEqualTo("/problems/not-signed-in");
    }

    @Test
    void the_gateway_serves_the_browser_application() {
        var page = browser.get("/").expect(200).response();

        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @Test
    void a_demo_member_signs_in_and_finds_the_shipped_questions() {
        var workspace = browser.signIn("ada@demo.greenroom.dev").text("/workspaces/0/id");

        var found = browser.get("/api/v1/workspaces/" + workspace + "/catalog/search?limit=100")
                .expect(200);

        assertThat(found.at("/total").asInt()).isGreaterThanOrEqualTo(24);
    }
}
