package dev.greenroom.web;

import dev.greenroom.testing.ReadBodies;
import dev.greenroom.web.testing.TestTokens;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Runs the sample application on a real port. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = SampleApplication.class,
        properties = {"greenroom.audience=sample-service", "logging.structured.format.console="})
abstract class SampleTest {

    static final TestTokens TOKENS = new TestTokens("sample-service");
    static final String THINGS = "/api/v1/workspaces/w1/things";

    @LocalServerPort
    int port;

    WebTestClient http;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry registry) {
        registry.add("greenroom.jwks-uri", TOKENS::jwksUri);
    }

    @BeforeEach
    void connect() {
        http = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .filter(ReadBodies::toTheEnd)
                .build();
    }

    static String author() {
        return "Bearer " + TOKENS.member("m1", "w1", Role.AUTHOR);
    }

    WebTestClient.RequestBodySpec post(String path) {
        return http.post().uri(path).header("Authorization", author()).header("Idempotency-Key", "k1");
    }

    WebTestClient.ResponseSpec get(String path) {
        return http.get().uri(path).header("Authorization", author()).exchange();
    }
}
