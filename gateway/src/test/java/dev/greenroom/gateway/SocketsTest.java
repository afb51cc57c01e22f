package dev.greenroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.WebsocketClientSpec;

class SocketsTest extends GatewayTest {

    private static final Supplier<WebsocketClientSpec.Builder> LARGE =
            () -> WebsocketClientSpec.builder().maxFramePayloadLength(512 * 1024);

    private List<String> talk(String path, String cookie, String origin, int messages) {
        return talk(path, cookie, origin, messages, "hi");
    }

    private List<String> talk(String path, String cookie, String origin, int messages, String text) {
        HttpHeaders headers = new HttpHeaders();
        if (!cookie.isEmpty()) {
            headers.set("Cookie", cookie);
        }
        if (origin != null) {
            headers.set("Origin", origin);
        }
        Sinks.One<List<String>> heard = Sinks.one();
        new ReactorNettyWebSocketClient(HttpClient.create(), LARGE)
                .execute(
                        URI.create("ws://127.0.0.1:" + port + path),
                        headers,
                        session -> session.send(Mono.just(session.textMessage(text)))
                                .then(session.receive()
                                        .map(WebSocketMessage::getPayloadAsText)
                                        .take(messages)
                                        .collectList()
                                        .doOnNext(heard::tryEmitValue)
                                        .then()))
                .block(Duration.ofSeconds(10));
        return heard.asMono().block(Duration.ofSeconds(1));
    }

    @Test
    void a_member_talks_to_the_room() {
        assertThat(talk("/api/v1/rooms/s1/socket", as("ada").cookie(), Browser.ORIGIN, 2))
                .containsExactly("hello", "echo hi");
    }

    @Test
    void the_longest_answer_fits_into_one_frame() {
        String answer = "x".repeat(250 * 1024);
        assertThat(talk("/api/v1/rooms/s1/socket", as("ada").cookie(), Browser.ORIGIN, 2, answer))
                .containsExactly("hello", "echo " + answer);
    }

    @Test
    void what_a_service_says_last_arrives_and_then_its_close() {
        var headers = new HttpHeaders();
        headers.set("Cookie", as("ada").cookie());
        headers.set("Origin", Browser.ORIGIN);
        for (int i = 0; i < 200; i++) {
            assertThat(heardUntilClosed(headers))
                    .as("socket %s", i)
                    .containsExactly("the last view", "bye", "4001 over");
        }
    }

    private List<String> heardUntilClosed(HttpHeaders headers) {
        Sinks.One<List<String>> heard = Sinks.one();
        new ReactorNettyWebSocketClient()
                .execute(
                        URI.create("ws://127.0.0.1:" + port + "/api/v1/rooms/over/socket"),
                        headers,
                        session -> session.receive()
                                .map(WebSocketMessage::getPayloadAsText)
                                .concatWith(session.closeStatus().map(end -> end.getCode() + " " + end.getReason()))
                                .collectList()
                                .doOnNext(heard::tryEmitValue)
                                .then())
                .block(Duration.ofSeconds(10));
        return heard.asMono().block(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "https://evil.example",
                "http://localhost:8080.evil.example",
                "http://evil.example/http://localhost:8080",
                "http://xlocalhost:8080",
                "http://localhost:80801",
                "https://localhost:8080"
            })
    void a_foreign_page_opens_no_socket(String origin) {
        assertThatThrownBy(() -> talk("/api/v1/rooms/s1/socket", as("ada").cookie(), origin, 1))
                .hasMessageContaining("403");
    }

    @Test
    void a_socket_without_an_origin_is_refused() {
        assertThatThrownBy(() -> talk("/api/v1/rooms/s1/socket", as("ada").cookie(), null, 1))
                .hasMessageContaining("403");
    }

    @Test
    void a_socket_without_a_cookie_is_refused() {
        assertThatThrownBy(() -> talk("/api/v1/rooms/s1/socket", "", Browser.ORIGIN, 1))
                .hasMessageContaining("401");
        assertThatThrownBy(() -> talk("/api/v1/guests/s1/socket", as("ada").cookie(), Browser.ORIGIN, 1))
                .hasMessageContaining("401");
    }

    @Test
    void signing_out_cuts_the_open_socket_within_a_second_or_so() {
        var ben = signIn("ben");
        HttpHeaders headers = new HttpHeaders();
        headers.set("Cookie", ben.cookie());
        headers.set("Origin", Browser.ORIGIN);
        Sinks.Empty<Void> opened = Sinks.empty();
        var socket = new ReactorNettyWebSocketClient()
                .execute(
                        URI.create("ws://127.0.0.1:" + port + "/api/v1/rooms/s1/socket"),
                        headers,
                        session -> session.receive()
                                .doOnNext(hello -> opened.tryEmitEmpty())
                                .then())
                .toFuture();
        opened.asMono().block(Duration.ofSeconds(10));
        assertThat(socket).isNotDone();
        ben.post("/api/v1/identity/sign-out", "{}").expectStatus().isNoContent();
        assertThat(socket).succeedsWithin(Duration.ofSeconds(2));
    }
}
