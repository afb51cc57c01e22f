package dev.greenroom.sessions.room;

import dev.greenroom.sessions.kit.Kits;
import dev.greenroom.sessions.kit.QuestionVersion;
import dev.greenroom.sessions.plan.PlanDocuments;
import dev.greenroom.sessions.session.PlanEntry;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.SessionCommand;
import dev.greenroom.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns what the panel asks into commands of the session, with time and ids. */
@Component
class RoomCommands {

    private static final int USUAL_WEIGHT = 1;

    private final Kits kits;
    private final PlanDocuments documents;
    private final Clock clock;

    RoomCommands(Kits kits, PlanDocuments documents, Clock clock) {
        this.kits = kits;
        this.documents = documents;
        this.clock = clock;
    }

    Mono<SessionCommand> of(Session session, RoomCommand asked) {
        return asked.type() == RoomCommand.Type.add ? add(session, asked) : Mono.fromSupplier(() -> simple(asked));
    }

    private SessionCommand simple(RoomCommand asked) {
        var now = clock.instant();
        return switch (asked.type()) {
            case admit -> new SessionCommand.Admit(needed(asked.invitationId(), "invitationId"), now);
            case start -> new SessionCommand.Start(now);
            case present -> present(asked, now);
            case skip -> new SessionCommand.Skip(needed(asked.entryId(), "entryId"), now);
            case back -> new SessionCommand.Back(now);
            case remove -> new SessionCommand.Remove(needed(asked.entryId(), "entryId"), now);
            case reorder -> new SessionCommand.Reorder(needed(asked.entryIds(), "entryIds"), now);
            case pause -> new SessionCommand.Pause(now);
            case resume -> new SessionCommand.Resume(now);
            case end -> new SessionCommand.End(now);
            case add -> throw new IllegalStateException("needs the catalog");
        };
    }

    /** Without an entry it is the next one of the plan. */
    private static SessionCommand present(RoomCommand asked, Instant now) {
        return asked.entryId() == null
                ? new SessionCommand.PresentNext(now)
                : new SessionCommand.Present(asked.entryId(), now);
    }

    private Mono<SessionCommand> add(Session session, RoomCommand asked) {
        var questionId = needed(asked.questionId(), "questionId");
        int version = needed(asked.version(), "version");
        return kits.question(session.workspaceId(), questionId, version)
                .switchIfEmpty(Mono.error(() -> notYetKnown()))
                .flatMap(question -> added(session, question, asked));
    }

    /** The content is kept before the plan names it. */
    private Mono<SessionCommand> added(Session session, QuestionVersion question, RoomCommand asked) {
        var entryId = AddedEntries.idOf(session, question);
        var content = question.content();
        return documents
                .add(session.id(), nextDocument(session), entryId, content)
                .map(document -> {
                    int box = Objects.requireNonNullElse(asked.timeBoxMinutes(), content.timeBoxMinutes());
                    int weight = Objects.requireNonNullElse(asked.weight(), USUAL_WEIGHT);
                    var entry = PlanEntry.pending(
                            entryId,
                            document,
                            question.questionId(),
                            question.version(),
                            content.title(),
                            content.competency(),
                            weight,
                            box);
                    return new SessionCommand.Add(entry, clock.instant());
                });
    }

    private static int nextDocument(Session session) {
        return session.plan().entries().stream()
                        .mapToInt(PlanEntry::document)
                        .max()
                        .orElse(0)
                + 1;
    }

    private static <T> T needed(@Nullable T value, String field) {
        if (value == null) {
            throw Problem.of(400, "missing-field", "Missing field", "The field '" + field + "' is required.")
                    .field(field)
                    .remedy("Send the field with a value that is not null.")
                    .exception();
        }
        return value;
    }

    private static RuntimeException notYetKnown() {
        return Problem.of(
                        409,
                        "version-not-yet-known",
                        "Version not yet known",
                        "This version of the question has not arrived here.")
                .field("version")
                .remedy("Try again in a moment.")
                .retryAfter(2)
                .exception();
    }
}
