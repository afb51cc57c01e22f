package dev.greenroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.netty.http.client.HttpClient;

class PagesTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sessions", "/setup", "/i/s1/i1", "/rooms/s1", "/join"})
    void every_address_of_the_application_opens_its_page(String path) {
        http.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/html")
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache");
    }

    @Test
    void a_hashed_file_is_kept_for_ever_and_sent_packed() {
        // Not the usual client, which unpacks by itself and hides that it did.
        WebTestClient.bindToServer(new ReactorClientHttpConnector(HttpClient.create()))
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .get()
                .uri("/assets/probe-1a2b3c4d.js")
                .header("Accept-Encoding", "gzip, br")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=31536000, public, immutable")
                .expectHeader()
                .valueEquals("Content-Encoding", "gzip")
                .expectHeader()
                .contentType("text/javascript");
    }

    @Test
    void a_file_that_is_not_there_is_404() {
        http.get().uri("/assets/gone.js").exchange().expectStatus().isNotFound();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /                            | X-Content-Type-Options       | nosniff
            /                            | X-Frame-Options              | DENY
            /                            | Referrer-Policy              | same-origin
            /                            | Cross-Origin-Opener-Policy   | same-origin
            /                            | Cross-Origin-Resource-Policy | same-origin
            /api/v1/identity/me          | X-Content-Type-Options       | nosniff
            /api/v1/identity/me          | Cache-Control                | no-store
            /api/v1/rooms/s1             | X-Frame-Options              | DENY
            /api/v1/rooms/s1             | Cache-Control                | no-store
            /api/v1/nothing              | X-Content-Type-Options       | nosniff
            /assets/gone.js              | X-Content-Type-Options       | nosniff
            """)
    void headers_protect_every_answer(String path, String header, String value) {
        as("ada").get(path).expectHeader().valueEquals(header, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/identity/me", "/api/v1/rooms/s1"})
    void the_page_may_load_nothing_from_elsewhere(String path) {
        as("ada")
                .get(path)
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains(
                                        "default-src 'none'",
                                        "script-src 'self';",
                                        "style-src 'self';",
                                        "connect-src 'self' ws://localhost:8080",
                                        "frame-ancestors 'none'",
                                        "base-uri 'none'")
                                .doesNotContain("unsafe", "*"));
    }

    @ParameterizedTest
    @CsvSource({"identity, readMe", "questions, searchCatalog", "sessions, createSession", "scoring, readScorecard"})
    void the_openapi_document_of_each_service_is_read_here(String service, String operation) {
        http.get()
                .uri("/openapi/" + service + ".yaml")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/yaml")
                .expectBody(String.class)
                .value(document ->
                        assertThat(document).startsWith("openapi: 3.1").contains("operationId: " + operation));
    }

    @Test
    void over_http_there_is_no_promise_of_https() {
        http.get().uri("/").exchange().expectHeader().doesNotExist("Strict-Transport-Security");
    }
}
