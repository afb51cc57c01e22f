package dev.greenroom.gateway;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.TestInfrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;

/** Starts on an empty database, as whoever installs Greenroom does; over https, with the usual limits. */
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = GatewayApplication.class,
        properties = {
            "greenroom.public-url=https://greenroom.example",
            "greenroom.gateway.limits.sign-ins-per-account=5",
            "logging.structured.format.console="
        })
class FirstStartTest {

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", () -> TestInfrastructure.mongoUri("first_start"));
        registry.add("spring.kafka.bootstrap-servers", TestInfrastructure::kafka);
        registry.add("management.server.port", () -> 0);
    }

    private static String setup(String token, String email) {
        return "{\"token\":\"%s\",\"name\":\"First\",\"email\":\"%s\",\"password\":\"long enough\",\"workspaceName\":\"Team\"}"
                .formatted(token, email);
    }

    private static String printedToken(CapturedOutput output) {
        String start = "Set-up link: https://greenroom.example/setup#";
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> output.getOut().contains(start));
        return output.getOut().split(java.util.regex.Pattern.quote(start))[1].split("\\s")[0];
    }

    /** First, since it reads what the start printed. */
    @Order(1)
    @Test
    void the_printed_link_makes_one_first_administrator_however_many_come_with_it(CapturedOutput output) {
        String token = printedToken(output);
        var client = WebClient.create("http://127.0.0.1:" + port);
        List<Integer> statuses = requireNonNull(Flux.range(0, 8)
                .flatMap(number -> client.post()
                        .uri("/api/v1/identity/setup")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(setup(token, "first" + number + "@example.org"))
                        .exchangeToMono(response -> response.releaseBody()
                                .thenReturn(response.statusCode().value())))
                .collectList()
                .block(Duration.ofSeconds(60)));
        assertThat(new ArrayList<>(statuses)).containsOnlyOnce(201).containsOnly(201, 409);
        http().post()
                .uri("/api/v1/identity/setup")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(setup(token, "late@example.org"))
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/already-set-up");
    }

    @Test
    void over_https_the_cookie_is_bound_to_the_host_and_the_browser_stays_on_https() {
        http().post()
                .uri("/api/v1/identity/sign-out")
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .value(
                        "Set-Cookie",
                        cookie -> assertThat(cookie)
                                .startsWith("__Host-greenroom=;")
                                .contains("Path=/", "Secure", "HttpOnly", "Max-Age=0")
                                .doesNotContain("Domain"))
                .expectHeader()
                .valueEquals("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy).contains("connect-src 'self' wss://greenroom.example;"));
    }

    @Test
    void whoever_guesses_at_one_account_is_slowed_down_and_others_are_not() {
        for (int i = 0; i < 5; i++) {
            guess("victim@example.org").expectStatus().isUnauthorized();
        }
        guess("Victim@Example.org")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .value(
                        "Retry-After",
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 12))
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/too-many-requests");
        guess("somebody-else@example.org").expectStatus().isUnauthorized();
    }

    private WebTestClient.ResponseSpec guess(String email) {
        return http().post()
                .uri("/api/v1/identity/sign-in")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"email\":\"%s\",\"password\":\"a guess that is wrong\"}".formatted(email))
                .exchange();
    }

    private WebTestClient http() {
        return GatewayTest.client(port);
    }
}
