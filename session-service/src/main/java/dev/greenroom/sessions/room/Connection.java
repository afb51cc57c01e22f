package dev.greenroom.sessions.room;

import dev.greenroom.web.Caller;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.socket.CloseStatus;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.concurrent.Queues;

/**
 * One socket: who is at the other end, what it has been sent, and a bounded queue towards it. A reader that is too slow
 * for the queue is closed with 1013 and finds the present state when it comes again.
 */
final class Connection {

    private static final int MOST_MESSAGES = 256;
    private static final long MOST_CHARACTERS = 2L * 1024 * 1024;

    private final Participant participant;
    private final Caller caller;
    private final Sinks.Many<String> queue = Sinks.many()
            .unicast()
            .onBackpressureBuffer(Queues.<String>get(MOST_MESSAGES).get());
    private final Sinks.One<CloseStatus> closing = Sinks.one();
    private final AtomicLong queued = new AtomicLong();
    private final Map<String, String> sentAnswers = new HashMap<>();
    private long sentVersion = -1;
    private Outbound.@Nullable Presence sentPresence;
    private volatile long sentChat = -1;
    private volatile boolean typing;
    private volatile boolean closed;
    private volatile long heardAt;

    Connection(Participant participant, Caller caller) {
        this.participant = participant;
        this.caller = caller;
    }

    Participant participant() {
        return participant;
    }

    Caller caller() {
        return caller;
    }

    /** Towards the socket. */
    Flux<String> messages() {
        return queue.asFlux().doOnNext(message -> queued.addAndGet(-message.length()));
    }

    /** With what the server wants to close. */
    Mono<CloseStatus> closing() {
        return closing.asMono();
    }

    boolean isClosing() {
        return closed;
    }

    synchronized void send(String message) {
        boolean fits = queued.addAndGet(message.length()) <= MOST_CHARACTERS;
        if (!fits || queue.tryEmitNext(message) == Sinks.EmitResult.FAIL_OVERFLOW) {
            closed = true;
            closing.tryEmitValue(CloseStatus.SERVICE_OVERLOAD);
        }
    }

    /** Sends what is queued and then closes. */
    synchronized void close(CloseStatus status) {
        closed = true;
        queue.tryEmitComplete();
        closing.tryEmitValue(status);
    }

    boolean showsVersion(long version) {
        return sentVersion == version;
    }

    /** The view comes first. */
    boolean hasView() {
        return sentVersion >= 0;
    }

    void shown(long version) {
        sentVersion = version;
    }

    /** True if the answer has not been sent as it is. */
    synchronized boolean isNew(RoomView.AnswerView answer) {
        var now = answer.state() + "." + answer.revision();
        return !now.equals(sentAnswers.put(answer.item(), now));
    }

    boolean isNew(Outbound.Presence presence) {
        boolean fresh = !presence.equals(sentPresence);
        sentPresence = presence;
        return fresh;
    }

    long sentChat() {
        return sentChat;
    }

    void chatSent(long number) {
        sentChat = number;
    }

    /** Chat goes out only after the client has said where its copy ends. */
    boolean wantsChat() {
        return sentChat >= 0;
    }

    long heardAt() {
        return heardAt;
    }

    void heardAt(long millis) {
        heardAt = millis;
    }

    boolean isTyping() {
        return typing;
    }

    /** True if it was otherwise before. */
    boolean typing(boolean on) {
        boolean other = typing != on;
        typing = on;
        return other;
    }
}
