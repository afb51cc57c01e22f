package dev.greenroom.gateway.route;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * One of the two sockets of a relay, closed after the last message of the other and not before. As it is, the filter
 * that relays hands a close on past the messages before it that are still under way; and when one socket ends, what was to
 * be sent to it is cancelled, which Reactor Netty answers by closing the other at once, without a reason. A room's last
 * words were lost in one of some fifty closes.
 */
final class OrderlySocket implements WebSocketSession {

    /** A reader that takes nothing more is not waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A close follows at once upon the last message, unless the other side has gone without one. */
    private static final Duration CLOSE_FOLLOWS = Duration.ofSeconds(1);

    private final WebSocketSession socket;
    private final AtomicBoolean allTaken = new AtomicBoolean();
    private final Sinks.Empty<Void> sent = Sinks.empty();
    private final Sinks.Empty<Void> closed = Sinks.empty();
    private final Disposable.Swap source = Disposables.swap();

    OrderlySocket(WebSocketSession socket) {
        this.socket = socket;
    }

    /**
     * Ends with the messages and the close that follows them, or never if this socket ends before: then its own last
     * messages, on their way to the other, end the relay.
     */
    @Override
    public Mono<Void> send(Publisher<WebSocketMessage> messages) {
        var shielded = Flux.from(messages)
                .doOnTerminate(() -> allTaken.set(true))
                .publish(1)
                .autoConnect(1, source::replace);
        return socket.send(shielded)
                .onErrorResume(failure -> allTaken.get() ? Mono.error(failure) : Mono.empty())
                .doOnTerminate(sent::tryEmitEmpty)
                .then(Mono.defer(() -> allTaken.get() ? closeFollows() : pass(shielded)))
                .doFinally(end -> {
                    sent.tryEmitEmpty();
                    source.dispose();
                });
    }

    private Mono<Void> closeFollows() {
        return closed.asMono().timeout(CLOSE_FOLLOWS, Mono.empty());
    }

    /** What is still said to a socket that has ended. */
    private static Mono<Void> pass(Flux<WebSocketMessage> messages) {
        return messages.doOnNext(WebSocketMessage::release).then(Mono.never());
    }

    @Override
    public Mono<Void> close(CloseStatus status) {
        return sent.asMono()
                .timeout(PATIENCE, Mono.empty())
                .then(Mono.defer(() -> socket.close(status)))
                .doOnTerminate(closed::tryEmitEmpty);
    }

    @Override
    public String getId() {
        return socket.getId();
    }

    @Override
    public HandshakeInfo getHandshakeInfo() {
        return socket.getHandshakeInfo();
    }

    @Override
    public DataBufferFactory bufferFactory() {
        return socket.bufferFactory();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return socket.getAttributes();
    }

    @Override
    public Flux<WebSocketMessage> receive() {
        return socket.receive();
    }

    @Override
    public boolean isOpen() {
        return socket.isOpen();
    }

    @Override
    public Mono<CloseStatus> closeStatus() {
        return socket.closeStatus();
    }

    @Override
    public WebSocketMessage textMessage(String payload) {
        return socket.textMessage(payload);
    }

    @Override
    public WebSocketMessage binaryMessage(Function<DataBufferFactory, DataBuffer> payloadFactory) {
        return socket.binaryMessage(payloadFactory);
    }

    @Override
    public WebSocketMessage pingMessage(Function<DataBufferFactory, DataBuffer> payloadFactory) {
        return socket.pingMessage(payloadFactory);
    }

    @Override
    public WebSocketMessage pongMessage(Function<DataBufferFactory, DataBuffer> payloadFactory) {
        return socket.pongMessage(payloadFactory);
    }
}
