package dev.greenroom.gateway.route;

import java.util.List;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.RequestUpgradeStrategy;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Opens the sockets that pass through, and closes each when its caller may no longer hold it. */
@Component
@Primary
class WatchedSockets implements WebSocketService {

    private static final CloseStatus SIGNED_OUT = CloseStatus.POLICY_VIOLATION.withReason("signed out");

    private final WebSocketService handshake;
    private final SocketWatch watch;

    WatchedSockets(RequestUpgradeStrategy upgrade, SocketWatch watch) {
        this.handshake = new HandshakeWebSocketService(upgrade);
        this.watch = watch;
    }

    @Override
    public Mono<Void> handleRequest(ServerWebExchange exchange, WebSocketHandler handler) {
        return handshake.handleRequest(exchange, new Watched(handler, watch.ended(exchange)));
    }

    private record Watched(WebSocketHandler handler, Mono<Boolean> ended) implements WebSocketHandler {

        @Override
        public List<String> getSubProtocols() {
            return handler.getSubProtocols();
        }

        @Override
        public Mono<Void> handle(WebSocketSession session) {
            return handler.handle(new OrderlySocket(session))
                    .takeUntilOther(
                            ended.flatMap(end -> session.close(SIGNED_OUT).thenReturn(end)));
        }
    }
}
