package dev.greenroom.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A client at the control socket that keeps all it hears. */
public final class Socket implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration SOON = Duration.ofSeconds(8);

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Sinks.Many<String> out = Sinks.many().unicast().onBackpressureBuffer();
    private final Sinks.Empty<Void> reading = Sinks.empty();
    private final Disposable running;
    private volatile @Nullable CloseStatus closed;

    private Socket(HttpClient client, String url, String token) {
        var headers = new HttpHeaders();
        headers.set("Authorization", token);
        running = new ReactorNettyWebSocketClient(client)
                .execute(URI.create(url), headers, session -> {
                    var receiving = reading.asMono()
                            .thenMany(session.receive())
                            .doOnNext(message -> heard.add(message.getPayloadAsText()))
                            .then();
                    session.closeStatus().subscribe(status -> closed = status);
                    return session.send(out.asFlux().map(session::textMessage)).and(receiving);
                })
                .onErrorResume(failure -> Mono.empty())
                .subscribe();
    }

    /** The panel's socket. */
    public static Socket ofPanel(int port, String session, String token) {
        return new Socket(HttpClient.create(), panel(port, session), token).reading();
    }

    /** The panel's socket of somebody who does not read, and takes little before that shows. */
    public static Socket ofSlowPanel(int port, String session, String token) {
        var little = HttpClient.create().option(ChannelOption.SO_RCVBUF, 8192);
        return new Socket(little, panel(port, session), token);
    }

    /** A guest's socket. */
    public static Socket ofGuest(int port, String session, String token) {
        var url = "ws://127.0.0.1:" + port + "/api/v1/guests/" + session + "/socket";
        return new Socket(HttpClient.create(), url, token).reading();
    }

    private static String panel(int port, String session) {
        return "ws://127.0.0.1:" + port + "/api/v1/rooms/" + session + "/socket";
    }

    /** Reads from now on. */
    public Socket reading() {
        reading.tryEmitEmpty();
        return this;
    }

    public void say(Map<String, Object> message) {
        sayText(JSON.writeValueAsString(message));
    }

    public void sayText(String text) {
        out.tryEmitNext(text);
    }

    /** The first message of the kind that fits, as soon as it has come. */
    public JsonNode hears(String kind, Predicate<JsonNode> fits) {
        return Awaitility.await().atMost(SOON).until(() -> find(kind, fits), found -> found != null);
    }

    public @Nullable JsonNode find(String kind, Predicate<JsonNode> fits) {
        return messages(kind).stream().filter(fits).findFirst().orElse(null);
    }

    /** As soon as the last word on whether this person is connected is the expected one. */
    public void sees(String person, String connected) {
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(lastSeen(person).path("connected").asString())
                                .as("%s is connected", person)
                                .isEqualTo(connected));
    }

    /** The same for typing. */
    public void seesTyping(String person, boolean typing) {
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(lastSeen(person).path("typing").asBoolean(!typing))
                        .as("%s is typing", person)
                        .isEqualTo(typing));
    }

    private JsonNode lastSeen(String person) {
        var all = messages("presence");
        return all.isEmpty()
                ? MissingNode.getInstance()
                : all.getLast()
                        .path("people")
                        .valueStream()
                        .filter(one -> one.path("id").asString().equals(person))
                        .findFirst()
                        .orElse(MissingNode.getInstance());
    }

    /** All messages of a kind so far. */
    public List<JsonNode> messages(String kind) {
        return heard.stream()
                .map(JSON::readTree)
                .filter(message -> message.path("t").asString().equals(kind))
                .toList();
    }

    /** Everything, byte for byte. */
    public String everything() {
        return String.join("\n", heard);
    }

    /** With what code the server has closed, as soon as it has. */
    public int closedWith() {
        var status = Awaitility.await().atMost(SOON).until(() -> closed, code -> code != null);
        return status.getCode();
    }

    @Override
    public void close() {
        running.dispose();
    }
}
