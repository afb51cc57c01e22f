package dev.greenroom.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A person's connection to the room. */
final class RoomSocket implements AutoCloseable {

    private final WebSocket socket;
    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private volatile String fate = "open";

    private RoomSocket(Browser browser, String path) throws Exception {
        var address = URI.create(browser.address().toString().replaceFirst("^http", "ws") + path);
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Origin", browser.address().toString())
                .header("Cookie", browser.cookiesFor(path))
                .buildAsync(address, new Receiver(browser))
                .get(15, TimeUnit.SECONDS);
        send("{\"t\":\"hello\",\"lastChat\":0}");
    }

    static RoomSocket open(Browser browser, String path) throws Exception {
        return new RoomSocket(browser, path);
    }

    void send(String json) {
        socket.sendText(json, true).join();
    }

    JsonNode await(String type, Predicate<JsonNode> wanted) {
        Predicate<JsonNode> match = message -> message.path("t").asString().equals(type) && wanted.test(message);
        org.awaitility.Awaitility.await("a message of type " + type)
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(received)
                        .as("messages of a socket that is %s", fate)
                        .anyMatch(match));
        return received.stream().filter(match).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        if (!socket.isOutputClosed()) {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        }
    }

    private final class Receiver implements WebSocket.Listener {

        private final Browser browser;
        private final StringBuilder text = new StringBuilder();

        Receiver(Browser browser) {
            this.browser = browser;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                browser.record(text.toString());
                received.add(Browser.JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            fate = "closed with " + status + " " + reason;
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            fate = "broken by " + failure;
        }
    }
}
