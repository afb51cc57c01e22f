package dev.greenroom.outbox;

import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.OutgoingEvent;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.aggregate.VersionConflict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The smallest aggregate: a text that is written again and again. */
public record Note(String text, int writes) {

    public static AggregateType<Note> type(String database) {
        return new AggregateType<>(
                "note",
                "notes",
                Node.topic(database),
                "/greenroom/notes",
                Note.class,
                note -> Map.of("text", note.text()));
    }

    public static OutgoingEvent written(Object data) {
        return new OutgoingEvent("NoteWritten", "ws", Map.of("data", data));
    }

    /** Writes the note once more, whoever else writes it, and publishes so many events. */
    public static Mono<Stored<Note>> write(Aggregates<Note> notes, String id, int events) {
        return notes.find(id)
                .map(stored -> Commit.update(stored, stored.state().again()))
                .switchIfEmpty(Mono.fromSupplier(() -> Commit.create(id, new Note("first", 1))))
                .map(commit -> commit.publishing(events(events)))
                .flatMap(notes::commit)
                .retryWhen(Retry.backoff(100, Duration.ofMillis(1))
                        .maxBackoff(Duration.ofMillis(20))
                        .filter(VersionConflict.class::isInstance));
    }

    private static List<OutgoingEvent> events(int number) {
        return IntStream.range(0, number).mapToObj(Note::written).toList();
    }

    Note again() {
        return new Note("again", writes + 1);
    }
}
