package dev.greenroom.sessions.instance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Says every few seconds, to the store and to the other instances, that this one is there. The one that finds that nobody
 * has said so for too long reports the outage first: should it die over that, the next one finds the same gap.
 */
@Component
@EnableConfigurationProperties(InstanceSettings.class)
class Heartbeat implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final Rolls rolls;
    private final Signals signals;
    private final Colleagues colleagues;
    private final ObjectProvider<AbsenceObserver> observers;
    private final InstanceSettings settings;
    private final Clock clock;
    private Disposable running = Disposables.disposed();

    Heartbeat(
            Rolls rolls,
            Signals signals,
            Colleagues colleagues,
            ObjectProvider<AbsenceObserver> observers,
            InstanceSettings settings,
            Clock clock) {
        this.rolls = rolls;
        this.signals = signals;
        this.colleagues = colleagues;
        this.observers = observers;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<Void> once() {
        var now = clock.instant();
        return rolls.read()
                .filter(roll -> roll.isBroken(now, settings.outageAfter()))
                .flatMap(roll -> report(roll.servedAt(), now))
                .then(Mono.defer(this::signOn))
                .doOnNext(roll -> colleagues.listed(roll.instances().keySet()))
                .doOnNext(roll -> signals.alive())
                .then();
    }

    private Mono<Void> report(Instant from, Instant to) {
        LOG.info("Nobody was served from {} to {}", from, to);
        return Flux.fromStream(observers::orderedStream)
                .concatMap(observer -> observer.wasAway(from, to))
                .then();
    }

    private Mono<Roll> signOn() {
        var now = clock.instant();
        return rolls.change(now, roll -> roll.with(signals.instance(), now, settings.forgetAfter()));
    }

    private Mono<Void> signOff() {
        var now = clock.instant();
        return rolls.change(now, roll -> roll.without(signals.instance(), now)).then();
    }

    @Override
    public void start() {
        running = Flux.interval(Duration.ZERO, settings.beat())
                .onBackpressureDrop()
                .concatMap(tick -> once().onErrorResume(failure -> {
                    LOG.debug("The store did not take the beat", failure);
                    return Mono.empty();
                }))
                .subscribe();
    }

    @Override
    public void stop(Runnable whenDone) {
        running.dispose();
        signOff().onErrorComplete().doFinally(end -> whenDone.run()).subscribe();
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }
}
