package dev.greenroom.inbox;

import dev.greenroom.outbox.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Begins to read when the application has started and its topics are there; stops before the relay does. */
final class InboxLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxLifecycle.class);

    private final Inbox inbox;
    private final Topics topics;
    private final DeadLetters deadLetters;
    private final InboxParts parts;
    private final List<ConsumerLoop> loops = new ArrayList<>();
    private Disposable tasks = Disposables.disposed();
    private volatile boolean running;

    InboxLifecycle(Inbox inbox, Topics topics, DeadLetters deadLetters, InboxParts parts) {
        this.inbox = inbox;
        this.topics = topics;
        this.deadLetters = deadLetters;
        this.parts = parts;
    }

    @Override
    public void start() {
        running = true;
        var names = inbox.subscriptions().stream()
                .flatMap(subscription -> Stream.of(subscription.topic(), subscription.deadLetterTopic()))
                .toList();
        var reading = topics.ensure(names).doOnSuccess(done -> startLoops());
        var indexed = parts.keyStates().index().retryWhen(Trouble.endless(parts.settings()));
        var counting = indexed.thenMany(Flux.interval(Duration.ZERO, Duration.ofSeconds(30)))
                .onBackpressureDrop()
                .concatMap(tick -> deadLetters.count().onErrorResume(failure -> {
                    LOG.debug("Blocked keys could not be counted", failure);
                    return Mono.empty();
                }));
        tasks = Disposables.composite(reading.subscribe(), counting.subscribe());
    }

    private synchronized void startLoops() {
        var byConsumer = new HashMap<String, Map<String, Subscription>>();
        for (var subscription : inbox.subscriptions()) {
            byConsumer
                    .computeIfAbsent(subscription.consumer(), name -> new HashMap<>())
                    .put(subscription.topic(), subscription);
        }
        byConsumer.forEach((name, subscriptions) -> {
            var loop = new ConsumerLoop(
                    name, subscriptions, parts, () -> parts.consumers().apply(name));
            loops.add(loop);
            if (running) {
                loop.start();
            }
        });
    }

    @Override
    public synchronized void stop() {
        running = false;
        tasks.dispose();
        loops.forEach(ConsumerLoop::stop);
        loops.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 1000;
    }
}
