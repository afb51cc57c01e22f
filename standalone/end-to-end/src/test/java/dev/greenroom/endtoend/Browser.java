package dev.greenroom.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A person's browser without its window: cookies, CSRF token, JSON. */
final class Browser {

    static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    private final URI address;
    private final Cookies cookies = new Cookies();
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private volatile String csrf = "";

    Browser(URI address) {
        this.address = address;
    }

    URI address() {
        return address;
    }

    /** Every byte that has come in, to look for what must not be in it. */
    String everythingReceived() {
        return String.join("\n", received);
    }

    void record(String content) {
        received.add(content);
    }

    String cookiesFor(String path) {
        return cookies.header(path);
    }

    /** Signs a demo member in; the answer is their {@code Me}. */
    Answer signIn(String email) {
        var me = post("/api/v1/identity/sign-in", Map.of("email", email, "password", "greenroom-demo"))
                .expect(200);
        csrf = me.text("/csrf");
        return me;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, Object body, String idempotencyKey, String... headers) {
        var request = request(path)
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Answer put(String path, Object body, String... headers) {
        var request = request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(15))
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json")
                .header("Origin", address.toString());
        var cookie = cookies.header(path);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return csrf.isEmpty() ? request : request.header("X-CSRF-Token", csrf);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            cookies.keep(response);
            record(response.headers().map() + "\n" + response.body());
            return new Answer(response.statusCode(), parse(response.body()), response);
        } catch (IOException e) {
            return new Answer(0, MissingNode.getInstance(), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String body) {
        return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : MissingNode.getInstance();
    }
}
