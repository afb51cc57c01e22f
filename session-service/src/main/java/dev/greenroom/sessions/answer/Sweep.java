package dev.greenroom.sessions.answer;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.SessionCommand;
import dev.greenroom.sessions.session.SessionState;
import dev.greenroom.sessions.session.Sessions;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Each minute: what is due in some session happens, also what an instance that died had begun. */
@Component
public class Sweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration EACH = Duration.ofMinutes(1);
    private static final Duration AFTER_START = Duration.ofSeconds(2);

    private final Sessions sessions;
    private final Ending ending;
    private final Clock clock;
    private Disposable running = Disposables.disposed();

    Sweep(Sessions sessions, Ending ending, Clock clock) {
        this.sessions = sessions;
        this.ending = ending;
        this.clock = clock;
    }

    /** One round; a session that fails is left for the next one. */
    public Mono<Void> once() {
        return sessions.due(clock.instant()).concatMap(this::due).then();
    }

    private Mono<Void> due(Stored<Session> stored) {
        var step = stored.state().state() == SessionState.ENDING
                ? ending.finish(stored.state())
                : sessions.command(stored.id(), new SessionCommand.Tick(clock.instant()));
        return step.then().onErrorResume(failure -> {
            LOG.warn("Session {} could not be swept", stored.id(), failure);
            return Mono.empty();
        });
    }

    @Override
    public void start() {
        running = Flux.interval(AFTER_START, EACH)
                .onBackpressureDrop()
                .concatMap(tick -> once().onErrorResume(failure -> {
                    LOG.warn("The sweep failed and comes again", failure);
                    return Mono.empty();
                }))
                .subscribe();
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
