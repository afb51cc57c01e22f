package dev.greenroom.gateway.route;

import java.net.URI;
import java.util.List;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;
import org.springframework.web.reactive.socket.client.WebSocketClient;
import reactor.core.publisher.Mono;

/** Opens the sockets towards the services. */
@Component
@Primary
class OrderlySockets implements WebSocketClient {

    private final ReactorNettyWebSocketClient client;

    OrderlySockets(ReactorNettyWebSocketClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> execute(URI url, WebSocketHandler handler) {
        return execute(url, HttpHeaders.EMPTY, handler);
    }

    @Override
    public Mono<Void> execute(URI url, HttpHeaders headers, WebSocketHandler handler) {
        return client.execute(url, headers, new Orderly(handler));
    }

    private record Orderly(WebSocketHandler handler) implements WebSocketHandler {

        @Override
        public List<String> getSubProtocols() {
            return handler.getSubProtocols();
        }

        @Override
        public Mono<Void> handle(WebSocketSession session) {
            return handler.handle(new OrderlySocket(session));
        }
    }
}
