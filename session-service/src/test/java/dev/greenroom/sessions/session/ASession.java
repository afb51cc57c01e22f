package dev.greenroom.sessions.session;

import dev.greenroom.decided.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A session that went through some commands; what is refused on the way fails the test. */
final class ASession {

    static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    static final String LINK = "link";

    private Session session;
    private @Nullable Verdict<SessionEvent, SessionRefusal> last;

    private ASession(Session session) {
        this.session = session;
    }

    static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    static ASession scheduled() {
        var plan = List.of(entry("a", 10), entry("b", 20), entry("c", 5));
        var create = new SessionCommand.Create(
                "s",
                "ws",
                new KitPin("kit", 2, "Reliability"),
                "candidate",
                List.of("ada", "ben"),
                "ada",
                "ada",
                new Schedule(NINE, 60, "Europe/Berlin"),
                plan,
                LINK,
                null,
                NINE.minus(Duration.ofDays(1)));
        return new ASession(SessionEvolution.evolve(null, SessionDecider.create(create)));
    }

    static ASession inLobby() {
        return scheduled().after(new SessionCommand.GiveConsent(NINE), new SessionCommand.AskToEnter(LINK, NINE));
    }

    static ASession live() {
        return inLobby().after(new SessionCommand.Admit(LINK, NINE), new SessionCommand.Start(NINE));
    }

    static ASession ended() {
        return live().after(new SessionCommand.End(at(50)), new SessionCommand.Finish(List.of(), at(50)));
    }

    static PlanEntry entry(String id, int minutes) {
        return PlanEntry.pending(id, 0, "q-" + id, 1, "Title " + id, "Reliability", 2, minutes);
    }

    ASession after(SessionCommand... commands) {
        for (var command : commands) {
            when(command);
            if (last instanceof Verdict.Refused<SessionEvent, SessionRefusal>(var refusal)) {
                throw new AssertionError(command + " was refused: " + refusal);
            }
        }
        return this;
    }

    ASession when(SessionCommand command) {
        last = SessionDecider.decide(session, command);
        session = last.events().isEmpty() ? session : SessionEvolution.evolve(session, last.events());
        return this;
    }

    List<SessionEvent> events() {
        return Objects.requireNonNull(last).events();
    }

    @Nullable
    SessionRefusal refusal() {
        return last instanceof Verdict.Refused<SessionEvent, SessionRefusal>(var refusal) ? refusal : null;
    }

    Session state() {
        return session;
    }

    List<String> order() {
        return new ArrayList<>(
                session.plan().kept().stream().map(PlanEntry::entryId).toList());
    }

    PlanEntry question(String id) {
        return session.plan().find(id).orElseThrow();
    }

    static List<String> ids(String... ids) {
        return Arrays.asList(ids);
    }
}
