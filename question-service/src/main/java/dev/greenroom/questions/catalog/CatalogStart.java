package dev.greenroom.questions.catalog;

import dev.greenroom.questions.kit.Kits;
import dev.greenroom.questions.question.Questions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Fills the index from the store and installs what is shipped; until then this instance is not ready. */
@Component("catalog")
class CatalogStart implements ReactiveHealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogStart.class);
    private static final int BATCH = 200;

    private final Questions questions;
    private final Kits kits;
    private final CatalogIndex index;
    private final KitShelf shelf;
    private final ShippedCatalog shipped;
    private final AtomicBoolean ready = new AtomicBoolean();

    CatalogStart(Questions questions, Kits kits, CatalogIndex index, KitShelf shelf, ShippedCatalog shipped) {
        this.questions = questions;
        this.kits = kits;
        this.index = index;
        this.shelf = shelf;
        this.shipped = shipped;
    }

    /** Goes on trying while the store is away. */
    @EventListener(ApplicationStartedEvent.class)
    void start() {
        load().retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                        .maxBackoff(Duration.ofSeconds(5))
                        .doBeforeRetry(attempt -> LOG.warn("The catalog cannot be loaded yet", attempt.failure())))
                .subscribe();
    }

    private Mono<Void> load() {
        var rebuilt = questions.all().buffer(BATCH).concatMap(index::take).then();
        var shelved = kits.all().doOnNext(shelf::put).then();
        // Reading files blocks, which the event loop that answers for the store must not.
        var installed = Mono.defer(() -> shipped.install(ShippedFiles.questions(), ShippedFiles.kits()))
                .subscribeOn(Schedulers.boundedElastic());
        return rebuilt.then(shelved).then(installed).doOnSuccess(nothing -> ready.set(true));
    }

    @Override
    public Mono<Health> health() {
        return Mono.just(
                ready.get() ? Health.up().build() : Health.outOfService().build());
    }
}
