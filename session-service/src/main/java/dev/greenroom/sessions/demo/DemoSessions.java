package dev.greenroom.sessions.demo;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Makes the demo's sessions as soon as the kit has arrived; what is there already stays as it is. */
@Component
@ConditionalOnProperty("greenroom.demo")
class DemoSessions implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSessions.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final DemoScript script;
    private @Nullable Disposable work;

    DemoSessions(DemoScript script) {
        this.script = script;
    }

    @Override
    public synchronized void start() {
        work = Flux.interval(LOOK_EVERY)
                .onBackpressureDrop()
                .concatMap(look -> script.kit())
                .next()
                .flatMap(kit -> script.toCome(kit).then(script.ended(kit)).thenReturn(kit))
                .doOnNext(kit -> LOG.info("The demo's sessions are made from the kit {}", kit.title()))
                .then(Mono.<Void>empty())
                .retryWhen(Retry.backoff(50, LOOK_EVERY).maxBackoff(Duration.ofSeconds(10)))
                .subscribe(done -> {}, failure -> LOG.warn("The demo's sessions were not made", failure));
    }

    @Override
    public synchronized void stop() {
        if (work != null) {
            work.dispose();
            work = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return work != null;
    }
}
