package dev.greenroom.sessions.session;

import dev.greenroom.aggregate.Refusal;
import dev.greenroom.sessions.candidate.Candidate;
import dev.greenroom.sessions.candidate.Candidates;
import dev.greenroom.sessions.kit.KitVersion;
import dev.greenroom.sessions.kit.Kits;
import dev.greenroom.sessions.plan.PlanDocument;
import dev.greenroom.sessions.plan.PlanDocuments;
import dev.greenroom.sessions.session.Sessions.Planned;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns the wish for a session into the command: finds kit and candidate and keeps what stands beside the session. */
@Component
public class SessionPlanner {

    private static final Duration LATEST = Duration.ofHours(1);

    private final Kits kits;
    private final Candidates candidates;
    private final PlanDocuments documents;
    private final Clock clock;

    SessionPlanner(Kits kits, Candidates candidates, PlanDocuments documents, Clock clock) {
        this.kits = kits;
        this.candidates = candidates;
        this.documents = documents;
        this.clock = clock;
    }

    /** All ids follow from the session's, so that a repetition after a crash writes nothing twice. */
    Mono<Planned> plan(String id, String workspace, String by, SessionInput wish) {
        var refused = refusal(wish);
        if (refused != null) {
            return Mono.just(new Planned.Not(refused));
        }
        return kits.isRetired(wish.kitId())
                .flatMap(retired -> retired ? Mono.just(not(kitRetired())) : withKit(id, workspace, by, wish));
    }

    private Mono<Planned> withKit(String id, String workspace, String by, SessionInput wish) {
        return kits.version(workspace, wish.kitId(), wish.kitVersion())
                .flatMap(kit -> candidate(id, workspace, wish)
                        .flatMap(
                                candidate -> kept(id, kit).thenReturn(command(id, workspace, by, wish, kit, candidate)))
                        .switchIfEmpty(Mono.just(not(unknownCandidate()))))
                .switchIfEmpty(Mono.just(not(notYetKnown())));
    }

    private @Nullable Refusal refusal(SessionInput wish) {
        if (!wish.panel().contains(wish.lead())) {
            return Refusal.of("invalid-field", 400, "Invalid value", "The lead must be on the panel.")
                    .at("lead")
                    .remedy("Name one of the panel as the lead.");
        }
        if (wish.startsAt().isBefore(clock.instant().minus(LATEST))) {
            return SessionRules.refusal(new SessionRefusal.StartsInThePast());
        }
        var candidate = wish.candidate();
        return candidate.candidateId() == null && (candidate.name() == null || candidate.timeZone() == null)
                ? Refusal.of("missing-field", 400, "Missing field", "A new candidate needs a name and a time zone.")
                        .at(candidate.name() == null ? "candidate.name" : "candidate.timeZone")
                        .remedy("Send name and timeZone, or the candidateId of one who is known.")
                : null;
    }

    private Mono<Candidate> candidate(String sessionId, String workspace, SessionInput wish) {
        var input = wish.candidate();
        if (input.candidateId() != null) {
            return candidates.find(workspace, input.candidateId()).filter(known -> !known.erased());
        }
        var name = Objects.requireNonNull(input.name()).strip();
        var zone = Objects.requireNonNull(input.timeZone());
        var id = derived(sessionId, "candidate " + name + " " + input.email());
        var fresh = new Candidate(id, workspace, name, input.email(), null, zone, null, false);
        return candidates.add(fresh).thenReturn(fresh);
    }

    private Mono<Void> kept(String id, KitVersion kit) {
        return documents.keep(new PlanDocument(
                id,
                0,
                kit.entries().stream()
                        .collect(Collectors.toMap(KitVersion.Entry::entryId, KitVersion.Entry::content))));
    }

    private Planned command(
            String id, String workspace, String by, SessionInput wish, KitVersion kit, Candidate candidate) {
        return new Planned.As(new SessionCommand.Create(
                id,
                workspace,
                new KitPin(kit.kitId(), kit.version(), kit.title()),
                candidate.id(),
                wish.panel().stream().distinct().toList(),
                wish.lead(),
                by,
                wish.schedule(),
                plan(kit),
                derived(id, "candidate's link"),
                Boolean.TRUE.equals(wish.observers()) ? derived(id, "observer's link") : null,
                clock.instant()));
    }

    /** The plan as the kit has it. */
    public static List<PlanEntry> plan(KitVersion kit) {
        return kit.entries().stream()
                .map(e -> PlanEntry.pending(
                        e.entryId(),
                        0,
                        e.questionId(),
                        e.version(),
                        e.content().title(),
                        e.content().competency(),
                        e.weight(),
                        e.timeBoxMinutes()))
                .toList();
    }

    static String derived(String sessionId, String what) {
        return UUID.nameUUIDFromBytes((sessionId + "/" + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Planned not(Refusal refusal) {
        return new Planned.Not(refusal);
    }

    private static Refusal notYetKnown() {
        return Refusal.of(
                        "version-not-yet-known", 409, "Version not yet known", "This kit version has not arrived here.")
                .at("kitVersion")
                .remedy("Try again in a moment, or take a version from the list of kits.")
                .retryAfter(2);
    }

    private static Refusal kitRetired() {
        return Refusal.of("retired", 409, "Retired", "This kit has been retired.")
                .at("kitId")
                .remedy("Choose another kit.");
    }

    private static Refusal unknownCandidate() {
        return Refusal.of("unknown-candidate", 422, "Unknown candidate", "There is no such candidate.")
                .at("candidate.candidateId")
                .remedy("Leave the id out and send a name.");
    }
}
