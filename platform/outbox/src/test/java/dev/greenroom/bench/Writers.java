package dev.greenroom.bench;

import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.outbox.Node;
import dev.greenroom.outbox.Note;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writers in a closed loop, or at a steady pace, over a thousand aggregates. */
final class Writers {

    private static final int AGGREGATES = 1000;
    /** About 600 bytes of state and 300 bytes of event. */
    private static final String STATE = "s".repeat(560);

    private static final Map<String, String> EVENT = Map.of("text", "e".repeat(280));

    private final Aggregates<Note> notes;
    private final Flights flights;
    private final Queue<Stored<Note>> free = new ConcurrentLinkedQueue<>();

    Writers(Node node, Flights flights) {
        notes = node.store.of(
                new AggregateType<>("note", "bench", Node.topic("bench"), "/greenroom/bench", Note.class));
        this.flights = flights;
    }

    void prepare() {
        Flux.range(0, AGGREGATES)
                .flatMap(i -> notes.commit(Commit.create("bench-" + i, new Note(STATE, 0))), 16)
                .doOnNext(free::add)
                .blockLast();
    }

    /** Does the work again and again, so many at once, for so long; the number of times it was done. */
    static long loop(int writers, Duration duration, Supplier<Mono<?>> work) {
        long end = System.nanoTime() + duration.toNanos();
        return Flux.range(0, writers)
                .flatMap(i -> Mono.defer(work).thenReturn(1L).repeat(() -> System.nanoTime() < end), writers)
                .count()
                .block();
    }

    long commits(int writers, Duration duration) {
        return loop(writers, duration, this::commit);
    }

    /** Starts so many a second, whether the earlier ones are done or not. */
    void paced(int perSecond, Duration duration) {
        Flux.interval(Duration.ofMillis(10))
                .take(duration)
                .onBackpressureBuffer()
                .concatMap(tick -> Flux.range(0, perSecond / 100))
                .flatMap(i -> commit(), 256)
                .blockLast();
    }

    private Mono<Stored<Note>> commit() {
        return Mono.defer(() -> {
            var before = free.remove();
            var event = new OutgoingEvent("NoteWritten", "ws", EVENT);
            var next = new Note(STATE, before.state().writes() + 1);
            return notes.commit(Commit.update(before, next).publishing(List.of(event)))
                    .doOnNext(after -> {
                        flights.committed(after.id() + "#" + after.sequence());
                        free.add(after);
                    });
        });
    }
}
