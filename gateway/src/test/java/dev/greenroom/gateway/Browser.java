package dev.greenroom.gateway;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that keeps the cookie and the CSRF token, as the application's pages do. */
final class Browser {

    static final JsonMapper JSON = new JsonMapper();
    static final String ORIGIN = "http://localhost:8080";

    private final WebTestClient http;
    private final int port;
    private String cookie = "";
    private String csrf = "";
    private String memberId = "";

    Browser(WebTestClient http, int port) {
        this.http = http;
        this.port = port;
    }

    /** Signs in, and fails if that does not work. */
    Browser signIn(String email, String password) {
        adopt(post("/api/v1/identity/sign-in", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password)));
        return this;
    }

    /** Takes over the session that an answer has opened. */
    Browser adopt(WebTestClient.ResponseSpec answer) {
        var result = answer.expectStatus()
                .is2xxSuccessful()
                .expectBody(JsonNode.class)
                .returnResult();
        cookie = requireNonNull(result.getResponseHeaders().getFirst("Set-Cookie"))
                .split(";")[0];
        JsonNode me = requireNonNull(result.getResponseBody());
        csrf = me.get("csrf").asString();
        memberId = me.get("memberId").asString();
        return this;
    }

    String memberId() {
        return memberId;
    }

    String cookie() {
        return cookie;
    }

    WebTestClient.ResponseSpec get(String path) {
        return request(HttpMethod.GET, path).exchange();
    }

    WebTestClient.ResponseSpec post(String path, String body) {
        return send(HttpMethod.POST, path, body, UUID.randomUUID().toString());
    }

    WebTestClient.ResponseSpec put(String path, String body, String version) {
        return request(HttpMethod.PUT, path)
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    WebTestClient.ResponseSpec delete(String path) {
        return request(HttpMethod.DELETE, path).exchange();
    }

    WebTestClient.ResponseSpec send(HttpMethod method, String path, String body, String key) {
        return request(method, path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(WebTestClient.ResponseSpec answer) {
        return requireNonNull(answer.expectStatus()
                .is2xxSuccessful()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    WebTestClient.RequestBodySpec request(HttpMethod method, String path) {
        // As it is: a template would be encoded once more.
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        return http.method(method).uri(uri).headers(headers -> {
            if (!cookie.isEmpty()) {
                headers.set("Cookie", cookie);
            }
            if (!csrf.isEmpty() && method != HttpMethod.GET) {
                headers.set("X-CSRF-Token", csrf);
            }
            headers.set("Origin", ORIGIN);
            headers.set("Sec-Fetch-Site", "same-origin");
        });
    }
}
