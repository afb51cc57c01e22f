package dev.greenroom.outbox;

import dev.greenroom.outbox.Claims.Found;
import dev.greenroom.outbox.Line.Doing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Tells the store what the broker has acknowledged, for many aggregates in one write, and renews the claims of lines that
 * are busy for long. Runs on the relay's thread.
 */
final class Marker {

    private static final Logger LOG = LoggerFactory.getLogger(Marker.class);

    private final Lines lines;
    private final Claims claims;
    private final Scheduler relay;
    private final OutboxSettings settings;

    Marker(Lines lines, Claims claims, Scheduler relay, OutboxSettings settings) {
        this.lines = lines;
        this.claims = claims;
        this.relay = relay;
        this.settings = settings;
    }

    /** Lets go of the claims of lines that have been idle for a while; a hot line's next commit carries its mark instead. */
    void markIdle(Duration idleFor) {
        long before = System.nanoTime() - idleFor.toNanos();
        var batch = new ArrayList<Line>();
        for (var line : lines.idle) {
            if (line.idleSince > before || batch.size() == Claims.BATCH * 5) {
                break;
            }
            if (line.isIdleSince(before)) {
                batch.add(line);
            }
        }
        inBatches(batch, this::mark);
    }

    private void mark(List<Line> batch) {
        batch.forEach(line -> {
            lines.idle.remove(line);
            line.doing = Doing.MARKING;
        });
        claims.markLast(batch)
                .flatMap(result -> standings(batch, result.getMatchedCount()))
                .publishOn(relay)
                .subscribe(standings -> batch.forEach(line -> marked(line, standings)), e -> putOff(batch, e));
    }

    /** How the claims stand that the write did not match; its answer does not say which they are. */
    private Mono<Map<String, Found>> standings(List<Line> batch, int matched) {
        if (matched == batch.size()) {
            return Mono.just(Map.of());
        }
        return claims.look(
                        batch.getFirst().channel,
                        batch.stream().map(line -> line.id).toList())
                .collect(Collectors.toMap(Found::id, Function.identity()));
    }

    private void marked(Line line, Map<String, Found> standings) {
        line.doing = Doing.NOTHING;
        var found = standings.get(line.id);
        if (found == null) {
            lines.drop(line);
        } else if (!found.pending().claim().sameFence(line.claim)) {
            released(line, found.pending().claim());
        } else if (line.queue.isEmpty() && found.pending().sequence() > line.acknowledged) {
            lines.read(line);
        } else {
            lines.pump(line);
        }
    }

    /** Our mark went through and a newer commit has a claim of its own, or somebody took the line over. */
    private void released(Line line, Claim now) {
        if (now.v() == line.claim.v()) {
            lines.fencedOut(line);
        } else {
            lines.drop(line);
        }
    }

    private void putOff(List<Line> batch, Throwable failure) {
        LOG.warn("{} marks are put off: {}", batch.size(), failure.toString());
        long later = System.nanoTime() + settings.lookAgainAfter().toNanos();
        batch.forEach(line -> {
            line.doing = Doing.NOTHING;
            lines.pump(line);
            line.idleSince = later;
        });
    }

    /** Renews the claims of lines that have been held for a while. */
    void renew() {
        long before = System.nanoTime() - settings.renewEvery().toNanos();
        inBatches(
                lines.all().stream()
                        .filter(line -> line.renewedAt <= before)
                        .filter(line -> line.doing != Doing.MARKING && line.doing != Doing.PARKED)
                        .toList(),
                this::renew);
    }

    private void renew(List<Line> batch) {
        long now = System.nanoTime();
        batch.forEach(line -> line.renewedAt = now);
        claims.renew(batch)
                .flatMap(result -> standings(batch, result.getMatchedCount()))
                .publishOn(relay)
                .subscribe(
                        standings -> standings.values().forEach(found -> renewed(batch, found)),
                        e -> LOG.warn("{} claims could not be renewed: {}", batch.size(), e.toString()));
    }

    private void renewed(List<Line> batch, Found found) {
        for (var line : batch) {
            if (line.id.equals(found.id())
                    && line.claim.compareTo(found.pending().claim()) < 0) {
                lines.fencedOut(line);
            }
        }
    }

    static void inBatches(Collection<Line> lines, java.util.function.Consumer<List<Line>> write) {
        var byCollection = new HashMap<String, List<Line>>();
        for (var line : lines) {
            var batch = byCollection.computeIfAbsent(line.channel.collection(), c -> new ArrayList<>());
            batch.add(line);
            if (batch.size() == Claims.BATCH) {
                write.accept(byCollection.remove(line.channel.collection()));
            }
        }
        byCollection.values().forEach(write);
    }
}
