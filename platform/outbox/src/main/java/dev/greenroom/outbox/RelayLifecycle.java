package dev.greenroom.outbox;

import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;

/** Starts the relay with the application; on the way down it stops after all that commits. */
final class RelayLifecycle implements SmartLifecycle {

    private final Relay relay;
    private final Topics topics;
    private volatile boolean running;
    private Disposable creation = reactor.core.Disposables.disposed();

    RelayLifecycle(Relay relay, Topics topics) {
        this.relay = relay;
        this.topics = topics;
    }

    @Override
    public void start() {
        running = true;
        creation = topics.ensure(Topics.of(relay.channels())).subscribe();
        relay.start();
    }

    @Override
    public void stop(Runnable whenDone) {
        running = false;
        creation.dispose();
        relay.drain().doFinally(end -> whenDone.run()).subscribe();
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
