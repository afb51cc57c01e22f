package dev.greenroom.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Carries committed events to the broker. One thread owns all of its state, so there are no locks. */
public final class Relay implements Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final String owner = UUID.randomUUID().toString();
    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private final Scheduler relay;
    private final Claims claims;
    private final Sender sender;
    private final Lines lines;
    private final Marker marker;
    private final Sweeper sweeper;
    private final StoreClock storeClock;
    private final RelayMetrics metrics;
    private final OutboxSettings settings;
    private final Clock clock;
    private boolean draining;

    Relay(RelayParts parts) {
        settings = parts.settings();
        clock = parts.clock();
        relay = parts.thread();
        metrics = new RelayMetrics(parts.registry());
        claims = new Claims(parts.database(), owner);
        storeClock = new StoreClock(claims, clock);
        sender = parts.sender();
        lines = new Lines(owner, relay, claims, sender, parts.tracing(), metrics, settings, clock);
        marker = new Marker(lines, claims, relay, settings);
        sweeper = new Sweeper(lines, claims, owner, relay, metrics);
    }

    /** Begins to mark, renew and sweep; events of commits made before are sent anyway. */
    void start() {
        sender.warmUp();
        every(settings.markEvery(), this::mark);
        every(Duration.ofMillis(500), this::renew);
        var first = settings.soleInstance()
                ? sweeper.takeAll(channels.values())
                : sweeper.sweep(channels.values(), settings.takeOverAfter());
        storeClock
                .adjust()
                .then(first)
                .then(index())
                .onErrorResume(Relay::complain)
                .subscribe();
        Flux.interval(settings.sweepEvery(), settings.sweepEvery(), relay)
                .onBackpressureDrop()
                .concatMap(tick -> sweepOnce())
                .subscribe();
    }

    private Mono<Void> index() {
        return Flux.fromIterable(channels.values()).concatMap(claims::index).then();
    }

    private Mono<Void> sweepOnce() {
        return storeClock
                .adjust()
                .then(sweeper.sweep(channels.values(), settings.takeOverAfter()))
                .onErrorResume(Relay::complain);
    }

    private static Mono<Void> complain(Throwable failure) {
        LOG.warn("A sweep failed and is tried again later: {}", failure.toString());
        return Mono.empty();
    }

    private void every(Duration period, Runnable task) {
        relay.schedulePeriodically(task, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void mark() {
        marker.markIdle(draining ? Duration.ZERO : settings.markWhenIdleFor());
    }

    private void renew() {
        marker.renew();
        var now = clock.instant();
        long pending = 0;
        var oldest = now;
        for (var line : lines.all()) {
            pending += line.queue.size();
            var first = line.queue.firstEntry();
            oldest = first != null && first.getValue().time().isBefore(oldest)
                    ? first.getValue().time()
                    : oldest;
        }
        lines.crowded = pending > settings.mostInMemory();
        metrics.pending.set(pending);
        metrics.oldestMillis.set(Duration.between(oldest, now).toMillis());
    }

    /** Brings what is pending to the broker for a while, then lets others have the rest at once. */
    Mono<Void> drain() {
        return Mono.<Void>fromRunnable(() -> draining = true)
                .subscribeOn(relay)
                .then(Flux.interval(Duration.ofMillis(10), relay)
                        .takeUntil(tick -> lines.all().isEmpty())
                        .take(settings.drainWithin())
                        .then())
                .then(Mono.defer(this::releaseNow))
                .then(claims.leave())
                .onErrorResume(failure -> Mono.empty())
                .doFinally(end -> close());
    }

    /** Lets others have at once what is pending. */
    Mono<Void> releaseNow() {
        var releases = new ArrayList<Mono<?>>();
        Marker.inBatches(List.copyOf(lines.all()), batch -> releases.add(claims.release(batch)));
        return Mono.whenDelayError(releases);
    }

    boolean holds(String collection, String id) {
        return lines.get(new LineKey(collection, id)) != null;
    }

    /** Stops at once, as a crash would. */
    void close() {
        sender.close();
        relay.dispose();
    }

    @Override
    public String owner() {
        return owner;
    }

    @Override
    public Instant storeTime(Instant ours) {
        return storeClock.at(ours);
    }

    @Override
    public void register(Channel channel) {
        if (channel.topic() != null) {
            channels.put(channel.collection(), channel);
        }
    }

    /** The channels of all collections that publish events. */
    List<Channel> channels() {
        return List.copyOf(channels.values());
    }

    /** The aggregates whose next event the broker refuses. */
    public Flux<ParkedAggregate> parked() {
        return Flux.fromIterable(channels.values()).concatMap(claims::parked);
    }

    /** Lets a parked aggregate be tried again; false if it is not parked. */
    public Mono<Boolean> retryParked(String collection, String id) {
        var channel = channels.get(collection);
        return channel == null ? Mono.just(false) : claims.unpark(channel, id).delayUntil(unparked -> sweepOnce());
    }

    @Override
    public Ticket begin(Channel channel, String id) {
        var line = lines.get(new LineKey(channel.collection(), id));
        if (line != null) {
            line.committing.incrementAndGet();
        }
        return new CommitTicket(channel, id, line);
    }

    private final class CommitTicket implements Ticket {

        private final Channel channel;
        private final String id;
        private final @Nullable Line line;
        private final AtomicBoolean ended = new AtomicBoolean();

        CommitTicket(Channel channel, String id, @Nullable Line line) {
            this.channel = channel;
            this.id = id;
            this.line = line;
        }

        @Override
        public @Nullable Long acknowledged() {
            return line == null || line.acknowledged == Line.UNKNOWN ? null : line.acknowledged;
        }

        @Override
        public void committed(long version, Claim claim, List<Entry> entries) {
            if (end()) {
                lines.later(Duration.ZERO, () -> lines.committed(channel, id, version, claim, entries));
            }
        }

        @Override
        public void nothingPending() {
            end();
        }

        @Override
        public void unanswered() {
            if (end()) {
                lines.later(settings.lookAgainAfter(), () -> sweeper.lookAgain(channel, id));
            }
        }

        private boolean end() {
            if (ended.getAndSet(true)) {
                return false;
            }
            if (line != null) {
                line.committing.decrementAndGet();
            }
            return true;
        }
    }
}
