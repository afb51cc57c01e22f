package dev.greenroom.sessions.room;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.server.WebSocketService;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import reactor.netty.http.server.WebsocketServerSpec;

/** Where the sockets are, and how long a message may be. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoomSettings.class)
class SocketConfiguration {

    /** An answer of 64 KiB, escaped. */
    private static final int LONGEST_MESSAGE = 256 * 1024;

    @Bean
    HandlerMapping sockets(RoomSocket socket) {
        return new SimpleUrlHandlerMapping(
                Map.of("/api/v1/rooms/{session}/socket", socket, "/api/v1/guests/{session}/socket", socket), -1);
    }

    @Bean
    WebFluxConfigurer socketLimits() {
        return new WebFluxConfigurer() {
            @Override
            public WebSocketService getWebSocketService() {
                return new HandshakeWebSocketService(new ReactorNettyRequestUpgradeStrategy(
                        () -> WebsocketServerSpec.builder().maxFramePayloadLength(LONGEST_MESSAGE)));
            }
        };
    }
}
