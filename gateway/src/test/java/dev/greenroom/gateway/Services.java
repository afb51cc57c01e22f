package dev.greenroom.gateway;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.WebsocketServerSpec;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for the three services: answers with what it was asked, so that tests see what comes through. */
final class Services {

    static final String SESSION = "00000000-0000-7000-8000-0000000005e5";

    private static final WebsocketServerSpec LARGE =
            WebsocketServerSpec.builder().maxFramePayloadLength(512 * 1024).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final DisposableServer server;

    Services() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.post("/internal/redeem", Services::redeem)
                        .ws(
                                "/api/v1/rooms/over/socket",
                                (in, out) -> out.sendString(Flux.just("the last view", "bye"))
                                        .then()
                                        .then(out.sendClose(4001, "over")))
                        .ws(
                                "/api/v1/rooms/{session}/socket",
                                (in, out) -> out.sendString(Flux.concat(
                                        Mono.just("hello"),
                                        in.receive().asString().map(text -> "echo " + text))),
                                LARGE)
                        .ws("/api/v1/guests/{session}/socket", (in, out) -> out.sendString(Mono.just("guest")))
                        .get("/**", Services::echo)
                        .post("/**", Services::echo)
                        .put("/**", Services::echo)
                        .delete("/**", Services::echo))
                .bindNow();
    }

    String uri() {
        return "http://127.0.0.1:" + server.port();
    }

    private static Publisher<Void> redeem(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString()
                .flatMap(body -> body.contains("\"secret\":\"right\"")
                        ? response.header("Content-Type", "application/json")
                                .sendString(Mono.just(
                                        "{\"role\":\"candidate\",\"epoch\":3,\"workspace\":\"w1\",\"new\":1}"))
                                .then()
                        : response.status(409)
                                .header("Content-Type", "application/problem+json")
                                .sendString(Mono.just("{\"type\":\"/problems/link-revoked\",\"title\":\"Revoked\","
                                        + "\"status\":409,\"detail\":\"It was revoked.\"}"))
                                .then());
    }

    private static Publisher<Void> echo(HttpServerRequest request, HttpServerResponse response) {
        if (request.uri().contains("slow")) {
            return response.sendString(Mono.just("late").delayElement(Duration.ofSeconds(5)));
        }
        if (request.uri().contains("broken")) {
            return response.status(500).send();
        }
        Map<String, String> headers = new TreeMap<>();
        request.requestHeaders().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("method", request.method().name());
        seen.put("uri", request.uri());
        seen.put("headers", headers);
        return response.header("Content-Type", "application/json")
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Cache-Control", "max-age=100")
                .sendString(Mono.just(JSON.writeValueAsString(seen)));
    }
}
