package dev.greenroom.sessions.instance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.greenroom.event.UuidV7;
import dev.greenroom.outbox.Sender;
import dev.greenroom.outbox.Topics;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The channel between instances: one topic that each reads to its end from now on, without a group. What cannot be sent is
 * dropped, since whoever waits for it reads the store anyway.
 */
@Component
public class Signals implements SmartLifecycle {

    static final String TOPIC = "session-service.signals";

    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

    private final String instance;
    private final Sender sender;
    private final Topics topics;
    private final SignalConsumers consumers;
    private final Colleagues colleagues;
    private final ObjectProvider<SignalListener> listeners;
    private final JsonMapper json;

    /** Sessions of which a change is being told; true if it has changed again meanwhile. */
    private final Map<String, Boolean> telling = new ConcurrentHashMap<>();

    private Disposable running = Disposables.disposed();
    private volatile boolean open;

    Signals(
            Sender sender,
            Topics topics,
            SignalConsumers consumers,
            Colleagues colleagues,
            ObjectProvider<SignalListener> listeners,
            JsonMapper json,
            Clock clock) {
        this.instance = UuidV7.next(clock).toString();
        this.sender = sender;
        this.topics = topics;
        this.consumers = consumers;
        this.colleagues = colleagues;
        this.listeners = listeners;
        this.json = json;
    }

    /** The name of this instance, new at each start of the process. */
    public String instance() {
        return instance;
    }

    /** Tells that something of a session has changed; changes while it is being told are told together. */
    public void changed(String sessionId) {
        boolean underWay = telling.merge(sessionId, false, (before, now) -> true);
        if (!underWay) {
            tell(sessionId);
        }
    }

    /** Tells who sits at this instance's sockets of a session. */
    public void present(String sessionId, List<Signal.Person> people) {
        send(sessionId, new Signal.Present(instance, sessionId, people)).subscribe();
    }

    void alive() {
        send(instance, new Signal.Alive(instance)).subscribe();
    }

    private void tell(String sessionId) {
        send(sessionId, new Signal.Changed(instance, sessionId))
                .doFinally(end -> {
                    var again = telling.computeIfPresent(sessionId, (id, more) -> more ? false : null);
                    if (again != null) {
                        tell(sessionId);
                    }
                })
                .subscribe();
    }

    /** The sender is the outbox's: it must not be made to wait for a topic that is not there yet. */
    private Mono<Void> send(String key, Signal signal) {
        if (!open) {
            return Mono.empty();
        }
        var value = json.writerFor(Signal.class).writeValueAsBytes(signal);
        return sender.send(new ProducerRecord<>(TOPIC, key.getBytes(UTF_8), value))
                .onErrorComplete();
    }

    /** What another version says may mean nothing here; the next signal must be heard all the same. */
    private void received(byte[] value) {
        try {
            heard(json.readValue(value, Signal.class));
        } catch (RuntimeException unknown) {
            LOG.debug("A signal is passed over", unknown);
        }
    }

    private void heard(Signal signal) {
        colleagues.heard(signal.instance());
        if (!signal.instance().equals(instance)) {
            listeners.forEach(listener -> listener.heard(signal));
        }
    }

    @Override
    public void start() {
        var reader = new SignalReader(consumers::open, this::received);
        var opening = topics.ensure(List.of(TOPIC)).doOnSuccess(there -> {
            open = true;
            Thread.ofPlatform().name("signals").daemon().start(reader);
        });
        running = Disposables.composite(opening.subscribe(), reader::stop);
    }

    @Override
    public void stop() {
        running.dispose();
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }
}
