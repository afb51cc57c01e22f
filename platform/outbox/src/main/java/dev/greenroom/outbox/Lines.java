package dev.greenroom.outbox;

import dev.greenroom.event.EventTracing;
import dev.greenroom.outbox.Line.Doing;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.scheduler.Scheduler;

/**
 * Sends the events of many aggregates at once, those of one aggregate one by one: with two of one key in flight an expired
 * batch could let the later one through first. All methods run on the relay's thread, unless they say otherwise.
 */
final class Lines {

    private static final Logger LOG = LoggerFactory.getLogger(Lines.class);
    private static final Duration MISSING_ANSWER_COMES_WITHIN = Duration.ofMillis(15);

    private final Map<LineKey, Line> lines = new ConcurrentHashMap<>();
    /** The idle ones, longest idle first. */
    final LinkedHashSet<Line> idle = new LinkedHashSet<>();

    /** Whether so much waits (the broker is away) that more is left in the store until there is room. */
    boolean crowded;

    private final String owner;
    private final Scheduler relay;
    private final Claims claims;
    private final Sender sender;
    private final EventTracing tracing;
    private final RelayMetrics metrics;
    private final OutboxSettings settings;
    private final Clock clock;

    Lines(
            String owner,
            Scheduler relay,
            Claims claims,
            Sender sender,
            EventTracing tracing,
            RelayMetrics metrics,
            OutboxSettings settings,
            Clock clock) {
        this.owner = owner;
        this.relay = relay;
        this.claims = claims;
        this.sender = sender;
        this.tracing = tracing;
        this.metrics = metrics;
        this.settings = settings;
        this.clock = clock;
    }

    /** From any thread. */
    @Nullable
    Line get(LineKey key) {
        return lines.get(key);
    }

    /** From any thread. */
    Collection<Line> all() {
        return lines.values();
    }

    boolean isCurrent(Line line) {
        return lines.get(line.key()) == line;
    }

    /** From any thread. A relay that is closed does nothing more; its claims go to others. */
    void later(Duration pause, Runnable task) {
        try {
            relay.schedule(task, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("The relay is closed");
        }
    }

    /** A commit's answer has come; answers of two commits to one aggregate come in any order. */
    void committed(Channel channel, String id, long version, Claim claim, List<Entry> entries) {
        if (!claim.owner().equals(owner)) {
            dropIfOlder(new LineKey(channel.collection(), id), claim);
            return;
        }
        if (crowded) {
            // Known lines find the gap and read it; unknown ones are left to the sweep.
            return;
        }
        var line = lineOf(channel, id, claim);
        if (line == null) {
            return;
        }
        if (claim.v() == version && claim.take() == 0) {
            line.startAt(entries.getFirst().sequence());
        }
        line.add(entries);
        pump(line);
    }

    /** The store says that this claim is ours, and what is pending under it. */
    void install(Channel channel, String id, Pending pending) {
        var line = lineOf(channel, id, pending.claim());
        if (line == null) {
            return;
        }
        if (line.doing == Doing.NOTHING) {
            line.attempts = pending.attempts();
            loaded(line, pending);
        } else {
            line.add(pending.entries());
        }
    }

    /** The line of this claim, made if need be; null if a later claim of ours is known. */
    private @Nullable Line lineOf(Channel channel, String id, Claim claim) {
        var key = new LineKey(channel.collection(), id);
        var line = lines.get(key);
        if (line != null && line.claim.compareTo(claim) > 0) {
            return null;
        }
        if (line == null || !line.claim.sameFence(claim)) {
            line = new Line(channel, id, claim, System.nanoTime());
            replace(key, line);
        }
        return line;
    }

    private void replace(LineKey key, Line line) {
        var old = lines.put(key, line);
        if (old != null) {
            idle.remove(old);
        }
    }

    private void dropIfOlder(LineKey key, Claim claim) {
        var line = lines.get(key);
        if (line != null && line.claim.compareTo(claim) < 0) {
            fencedOut(line);
        }
    }

    /** Another process goes on with the line. */
    void fencedOut(Line line) {
        if (isCurrent(line)) {
            metrics.fenced.increment();
            LOG.info("{} {} has been taken over by another instance", line.channel.collection(), line.id);
            drop(line);
        }
    }

    void drop(Line line) {
        lines.remove(line.key(), line);
        idle.remove(line);
    }

    /** Goes on with the line wherever it stands. */
    void pump(Line line) {
        idle.remove(line);
        if (line.doing == Doing.MISSING_ONE && line.ready() != null) {
            line.doing = Doing.NOTHING;
        }
        if (line.doing != Doing.NOTHING || !isCurrent(line)) {
            return;
        }
        var entry = line.ready();
        if (entry != null) {
            send(line, entry);
        } else if (line.hasGap()) {
            line.doing = Doing.MISSING_ONE;
            later(MISSING_ANSWER_COMES_WITHIN, () -> fillGap(line));
        } else {
            line.idleSince = System.nanoTime();
            idle.add(line);
        }
    }

    private void send(Line line, Entry entry) {
        line.doing = Doing.SENDING;
        var hop = tracing.send(line.channel.name(), entry.traceparent());
        sender.send(Records.of(line.channel, line.id, entry, hop.traceparent()), failure -> {
            hop.end(failure);
            later(Duration.ZERO, () -> answered(line, entry, failure));
        });
    }

    private void answered(Line line, Entry entry, @Nullable Throwable failure) {
        line.doing = Doing.NOTHING;
        if (failure != null) {
            failed(line, failure);
            return;
        }
        line.acknowledge(entry);
        metrics.delivered(Duration.between(entry.time(), clock.instant()));
        pump(line);
    }

    private void failed(Line line, Throwable failure) {
        metrics.failed.increment();
        line.attempts++;
        var poison = Failures.isPoison(failure);
        var park = poison && line.attempts >= settings.attemptsBeforeParking();
        if (poison) {
            note(line, failure, park);
        }
        if (park) {
            line.doing = Doing.PARKED;
            metrics.parked.incrementAndGet();
            LOG.error("{} {} is parked: the broker refuses its event", line.channel.collection(), line.id, failure);
        } else {
            pause(line);
        }
    }

    private void pause(Line line) {
        line.doing = Doing.PAUSING;
        later(Failures.pause(line.attempts), () -> resume(line));
    }

    private void resume(Line line) {
        if (line.doing == Doing.PAUSING) {
            line.doing = Doing.NOTHING;
            pump(line);
        }
    }

    private void note(Line line, Throwable failure, boolean park) {
        claims.noteFailure(line, Failures.describe(failure), park)
                .publishOn(relay)
                .subscribe(pending -> {}, e -> LOG.warn("An attempt could not be noted: {}", e.toString()));
    }

    private void fillGap(Line line) {
        if (line.doing == Doing.MISSING_ONE) {
            read(line);
        }
    }

    /** Reads what is pending; another instance may have committed events under our claim. */
    void read(Line line) {
        idle.remove(line);
        line.doing = Doing.READING;
        claims.refresh(line)
                .publishOn(relay)
                .subscribe(pending -> loaded(line, pending), failure -> retryRead(line, failure), () -> {
                    if (line.doing == Doing.READING) {
                        fencedOut(line);
                    }
                });
    }

    private void retryRead(Line line, Throwable failure) {
        LOG.warn("{} {} could not be read: {}", line.channel.collection(), line.id, failure.toString());
        line.attempts++;
        pause(line);
    }

    private void loaded(Line line, Pending pending) {
        line.renewedAt = System.nanoTime();
        line.doing = pending.parked() ? Doing.PARKED : Doing.NOTHING;
        line.load(pending.entries());
        if (line.queue.isEmpty() && line.acknowledged == Line.UNKNOWN) {
            // A claim over an empty outbox: all of it is acknowledged, only the claim is left to let go.
            line.acknowledged = pending.sequence();
        }
        pump(line);
    }
}
