package dev.greenroom.gateway.token;

import com.mongodb.client.model.Filters;
import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Stored;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The keys in the identity database: made when needed, looked at every minute, dropped when spent. */
@Component
class SigningKeys implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
    private static final AggregateType<SigningKey> TYPE =
            new AggregateType<>("signing key", "keys", null, "/greenroom/gateway", SigningKey.class);
    private static final int MOST = 50;

    private final Aggregates<SigningKey> store;
    private final Clock clock;
    private final Duration rotation;
    private final AtomicReference<@Nullable KeyRing> known = new AtomicReference<>();
    private @Nullable Disposable refreshing;

    SigningKeys(AggregateStore store, Clock clock, @Value("${greenroom.gateway.key-rotation:30d}") Duration rotation) {
        this.store = store.of(TYPE);
        this.clock = clock;
        this.rotation = rotation;
    }

    @EventListener(ApplicationReadyEvent.class)
    void keepFresh() {
        refreshing = Flux.interval(Duration.ZERO, Duration.ofMinutes(1))
                .onBackpressureDrop()
                .concatMap(tick -> refresh().onErrorResume(failure -> {
                    log.warn("signing keys could not be read: {}", failure.toString());
                    return Mono.empty();
                }))
                .subscribe();
    }

    Mono<KeyRing> ring() {
        return Mono.justOrEmpty(known.get()).switchIfEmpty(Mono.defer(this::refresh));
    }

    Mono<KeyRing> refresh() {
        return read().flatMap(ring -> ring.needsNewAt(clock.instant(), rotation) ? add(ring) : Mono.just(ring))
                .flatMap(this::withoutSpent)
                .doOnNext(known::set);
    }

    private Mono<KeyRing> read() {
        return store.list(Filters.empty(), (String) null, MOST)
                .map(stored -> new KeyRing.Entry(
                        stored.id(), stored.state().key(), stored.state().madeAt()))
                .collectList()
                .map(KeyRing::new);
    }

    /** Two instances that add at the same time ask for the same number; one of them wins. */
    private Mono<KeyRing> add(KeyRing ring) {
        return Mono.fromCallable(() -> SigningKey.make(clock.instant()))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(key -> store.insertIfAbsent(nextId(ring), key))
                .then(Mono.defer(this::read));
    }

    private static String nextId(KeyRing ring) {
        long last = ring.keys().stream()
                .mapToLong(entry -> Long.parseLong(entry.id()))
                .max()
                .orElse(0);
        return "%012d".formatted(last + 1);
    }

    private Mono<KeyRing> withoutSpent(KeyRing ring) {
        List<KeyRing.Entry> spent = ring.spentAt(clock.instant());
        return spent.isEmpty()
                ? Mono.just(ring)
                : Flux.fromIterable(spent)
                        .concatMap(entry -> store.find(entry.id()))
                        .concatMap((Stored<SigningKey> stored) -> store.remove(stored))
                        .then(Mono.defer(this::read));
    }

    @Override
    public void destroy() {
        if (refreshing != null) {
            refreshing.dispose();
        }
    }
}
