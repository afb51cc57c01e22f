package dev.greenroom.sessions.demo;

import dev.greenroom.aggregate.Outcome;
import dev.greenroom.sessions.answer.Writing;
import dev.greenroom.sessions.candidate.Candidate;
import dev.greenroom.sessions.candidate.Candidates;
import dev.greenroom.sessions.kit.KitVersion;
import dev.greenroom.sessions.kit.Kits;
import dev.greenroom.sessions.plan.PlanDocument;
import dev.greenroom.sessions.plan.PlanDocuments;
import dev.greenroom.sessions.session.KitPin;
import dev.greenroom.sessions.session.PlanEntry;
import dev.greenroom.sessions.session.Schedule;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.SessionCommand;
import dev.greenroom.sessions.session.SessionPlanner;
import dev.greenroom.sessions.session.SessionState;
import dev.greenroom.sessions.session.Sessions;
import dev.greenroom.web.Replies;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What happens in the demo's sessions. Every step may be repeated, so a start that broke off is taken up again. */
@Component
@ConditionalOnProperty("greenroom.demo")
class DemoScript {

    private static final String ACME = "00000000-0000-7000-8000-00000000ac3e";
    private static final String ADA = "00000000-0000-7000-8000-0000000000d1";
    private static final String BEN = "00000000-0000-7000-8000-0000000000d2";
    private static final String TO_COME = "00000000-0000-7000-8000-00000000de10";
    private static final String ENDED = "00000000-0000-7000-8000-00000000de30";
    private static final String LINK_OF = "00000000-0000-7000-9000-";
    private static final String TITLE = "Reliability and operations";
    private static final Duration AGO = Duration.ofHours(2);
    private static final Duration EACH = Duration.ofMinutes(9);

    private final Kits kits;
    private final Candidates candidates;
    private final PlanDocuments documents;
    private final Sessions sessions;
    private final Writing writing;
    private final DemoAnswers answers;
    private final Clock clock;

    DemoScript(
            Kits kits,
            Candidates candidates,
            PlanDocuments documents,
            Sessions sessions,
            Writing writing,
            DemoAnswers answers,
            Clock clock) {
        this.kits = kits;
        this.candidates = candidates;
        this.documents = documents;
        this.sessions = sessions;
        this.writing = writing;
        this.answers = answers;
        this.clock = clock;
    }

    /** The kit, once the catalog has published it and its event has come. */
    Mono<KitVersion> kit() {
        return kits.usableIn(ACME)
                .flatMap(known -> known.stream()
                        .filter(kit -> kit.title().equals(TITLE))
                        .findFirst()
                        .map(kit -> kits.version(ACME, kit.kitId(), kit.version()))
                        .orElse(Mono.empty()));
    }

    Mono<Void> toCome(KitVersion kit) {
        var start = clock.instant().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        var candidate = candidate("de11", "Robin Okafor", "they/them", "America/New_York");
        return planned(TO_COME, kit, candidate, start).then();
    }

    Mono<Void> ended(KitVersion kit) {
        var start = clock.instant().minus(AGO).truncatedTo(ChronoUnit.MINUTES);
        var candidate = candidate("de31", "Cleo Tanaka", "she/her", "Asia/Tokyo");
        return planned(ENDED, kit, candidate, start)
                .filter(session -> session.state() != SessionState.ENDED)
                .flatMap(session -> held(session, session.schedule().startsAt()));
    }

    private static Candidate candidate(String suffix, String name, String pronouns, String zone) {
        return new Candidate(
                "00000000-0000-7000-8000-00000000" + suffix, ACME, name, null, pronouns, zone, null, false);
    }

    private Mono<Session> planned(String id, KitVersion kit, Candidate candidate, Instant start) {
        var contents =
                kit.entries().stream().collect(Collectors.toMap(KitVersion.Entry::entryId, KitVersion.Entry::content));
        var command = new SessionCommand.Create(
                id,
                ACME,
                new KitPin(kit.kitId(), kit.version(), kit.title()),
                candidate.id(),
                List.of(ADA, BEN),
                ADA,
                ADA,
                new Schedule(start, kit.slotMinutes(), "Europe/Berlin"),
                SessionPlanner.plan(kit),
                LINK_OF + id.substring(id.length() - 12),
                null,
                start.minus(1, ChronoUnit.DAYS));
        return candidates
                .add(candidate)
                .then(documents.keep(new PlanDocument(id, 0, contents)))
                .then(sessions.install(command));
    }

    /** The interview as it would have been run from the room. */
    private Mono<Void> held(Session session, Instant start) {
        var link = session.candidateInvitation().orElseThrow().id();
        var entries = session.plan().entries();
        return Flux.<SessionCommand>just(
                        new SessionCommand.Redeem(link, 1, start),
                        new SessionCommand.GiveConsent(start),
                        new SessionCommand.AskToEnter(link, start),
                        new SessionCommand.Admit(link, start),
                        new SessionCommand.Start(start))
                .concatMap(command -> done(session, command))
                .thenMany(Flux.fromStream(IntStream.range(0, entries.size()).boxed())
                        .concatMap(n -> asked(session, entries.get(n), start.plus(EACH.multipliedBy(n)))))
                .then(done(session, new SessionCommand.End(start.plus(EACH.multipliedBy(entries.size())))))
                .then();
    }

    private Mono<Void> asked(Session session, PlanEntry entry, Instant at) {
        var item = session.item(entry.entryId());
        var answered = at.plus(EACH.minusMinutes(1));
        return done(session, new SessionCommand.Present(entry.entryId(), at))
                .then(answers.to(entry.title()))
                .flatMap(text -> sessions.find(session.id())
                        .flatMap(now -> writing.submit(now.state(), item, null, 1, text, answered)))
                .map(Replies::toResponse)
                .then();
    }

    private Mono<Outcome> done(Session session, SessionCommand command) {
        return sessions.command(session.id(), command).doOnNext(Replies::toResponse);
    }
}
