package dev.greenroom.outbox;

import dev.greenroom.outbox.Claims.Found;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The net after a crash: takes over claims that nobody renews, this process's own forgotten ones included. */
final class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int AT_ONCE = 16;

    private final Lines lines;
    private final Claims claims;
    private final String owner;
    private final Scheduler relay;
    private final RelayMetrics metrics;

    Sweeper(Lines lines, Claims claims, String owner, Scheduler relay, RelayMetrics metrics) {
        this.lines = lines;
        this.claims = claims;
        this.owner = owner;
        this.relay = relay;
        this.metrics = metrics;
    }

    /** Takes over what has not been renewed for so long, in all collections, until there is no more. */
    Mono<Void> sweep(Collection<Channel> channels, Duration age) {
        return Flux.fromIterable(channels)
                .concatMap(channel -> take(channel, claims.expired(channel, age), age))
                .then(countParked(channels));
    }

    /** Takes over the claims of all other owners, for a process that knows that they are dead. */
    Mono<Void> takeAll(Collection<Channel> channels) {
        return Flux.fromIterable(channels)
                .concatMap(channel -> take(channel, claims.foreign(channel), null))
                .then();
    }

    private Mono<Void> take(Channel channel, Flux<Found> found, @Nullable Duration age) {
        return found.filter(claim -> !lines.crowded && !isKnown(channel, claim))
                .flatMap(claim -> takeOver(channel, claim, age), AT_ONCE)
                .count()
                .flatMap(taken -> taken == 0 ? Mono.<Void>empty() : take(channel, found, age));
    }

    private Mono<Pending> takeOver(Channel channel, Found found, @Nullable Duration age) {
        return claims.takeOver(channel, found, age).publishOn(relay).doOnNext(pending -> {
            metrics.takenOver.increment();
            lines.install(channel, found.id(), pending);
        });
    }

    private boolean isKnown(Channel channel, Found found) {
        var line = lines.get(new LineKey(channel.collection(), found.id()));
        return line != null && line.claim.sameFence(found.pending().claim());
    }

    private Mono<Void> countParked(Collection<Channel> channels) {
        return Flux.fromIterable(channels)
                .concatMap(claims::countParked)
                .reduce(0L, Long::sum)
                .doOnNext(metrics.parked::set)
                .then();
    }

    /** A commit got no answer. If it is in the store, its claim may be ours and nobody knows. */
    void lookAgain(Channel channel, String id) {
        claims.read(channel, id)
                .publishOn(relay)
                .subscribe(
                        pending -> {
                            if (pending.claim().owner().equals(owner)) {
                                lines.install(channel, id, pending);
                            }
                        },
                        e -> LOG.info("{} {} is left to the sweep: {}", channel.collection(), id, e.toString()));
    }
}
