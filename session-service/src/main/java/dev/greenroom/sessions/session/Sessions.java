package dev.greenroom.sessions.session;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import dev.greenroom.aggregate.Commit;
import dev.greenroom.aggregate.Decision;
import dev.greenroom.aggregate.IdempotentRequest;
import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Refusal;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.decided.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The sessions as a collection; the only place that knows how a decision becomes a write. */
@Repository
public class Sessions {

    private static final String SOURCE = "/greenroom/session-service";
    private static final int MOST_DUE = 200;

    private final Aggregates<Session> sessions;
    private final PublishedSessionEvents published;
    private final ObjectProvider<SessionObserver> observers;
    private final Clock clock;

    Sessions(
            AggregateStore store,
            PublishedSessionEvents published,
            ObjectProvider<SessionObserver> observers,
            Clock clock) {
        this.sessions = store.of(new AggregateType<>(
                "session", "sessions", "greenroom.sessions", SOURCE, Session.class, Sessions::lookups));
        this.published = published;
        this.observers = observers;
        this.clock = clock;
    }

    /** The session as it is now: what is due in it happens before anybody sees it. */
    public Mono<Stored<Session>> find(String id) {
        return sessions.find(id).flatMap(this::upToDate);
    }

    /** A page of a workspace's sessions, the latest start first, after a position. */
    public Flux<Stored<Session>> list(SessionFilter filter, @Nullable String after, int limit) {
        return sessions.list(matching(filter, after), Sorts.descending("f.place"), limit)
                .concatMap(this::upToDate);
    }

    public Flux<Stored<Session>> ofCandidate(String candidateId) {
        return sessions.findBy("candidate", candidateId).concatMap(this::upToDate);
    }

    /** Those whose clock runs. */
    Flux<Stored<Session>> live() {
        return sessions.findBy("state", SessionState.LIVE.name());
    }

    /** Those for which something must happen by itself. */
    public Flux<Stored<Session>> due(Instant now) {
        return sessions.list(Filters.lte("f.dueAt", Date.from(now)), Sorts.ascending("f.dueAt"), MOST_DUE);
    }

    /** A tick decides; an end that was begun long ago is left to whoever ends sessions. */
    private Mono<Stored<Session>> upToDate(Stored<Session> stored) {
        var session = stored.state();
        var now = clock.instant();
        if (!session.isDue(now)) {
            return Mono.just(stored);
        }
        if (session.state() == SessionState.ENDING) {
            observers.forEach(observer -> observer.overdue(stored));
            return Mono.just(stored);
        }
        return command(stored.id(), new SessionCommand.Tick(now)).then(sessions.find(stored.id()));
    }

    /** Where a session stands in the list. */
    static String position(Instant startsAt, String id) {
        return "%015d.%s".formatted(startsAt.toEpochMilli(), id);
    }

    /** Creates a session under an id that follows from the request; the lookup may refuse. */
    public Mono<Outcome> create(
            IdempotentRequest request, Function<String, Mono<Planned>> plan, Function<Stored<Session>, Reply> reply) {
        return sessions.commands().createWith(request, id -> plan.apply(id).map(planned -> created(planned, reply)));
    }

    /** Creates a session under a known id, unless it is there; answers with what stands. */
    public Mono<Session> install(SessionCommand.Create command) {
        var events = SessionDecider.create(command);
        var session = SessionEvolution.evolve(null, events);
        return sessions.find(command.id())
                .switchIfEmpty(Mono.defer(() -> sessions.commit(
                        Commit.create(command.id(), session).publishing(published.of(session, events)))))
                .map(Stored::state);
    }

    /** What became of the wish to create: a command, or the reason why there is none. */
    public sealed interface Planned {
        record As(SessionCommand.Create command) implements Planned {}

        record Not(Refusal refusal) implements Planned {}
    }

    /** Lets the decider judge a command and keeps what follows, with the answer for a replay. */
    public Mono<Outcome> command(
            String id,
            @Nullable IdempotentRequest request,
            @Nullable Long expectedVersion,
            SessionCommand command,
            Function<Stored<Session>, Reply> reply) {
        return sessions.commands()
                .update(id, request, expectedVersion, stored -> decided(stored, command, List.of(), reply))
                .flatMap(outcome -> announce(id, outcome));
    }

    /** The same for what repeats without harm. */
    public Mono<Outcome> command(String id, SessionCommand command) {
        return command(id, null, null, command, stored -> Reply.empty(204));
    }

    /** A numbered command of a socket: a number that is not above the participant's last one is a replay. */
    public Mono<Outcome> numbered(String id, String participant, long number, SessionCommand command) {
        var mark = new SessionEvent.Numbered(participant, number);
        return sessions.commands()
                .update(
                        id,
                        null,
                        null,
                        stored -> stored.state().lastHandled(participant) >= number
                                ? new Decision.Unchanged<>(Reply.empty(204))
                                : decided(stored, command, List.of(mark), any -> Reply.empty(204)))
                .flatMap(outcome -> announce(id, outcome));
    }

    private Decision<Session> created(Planned planned, Function<Stored<Session>, Reply> reply) {
        return switch (planned) {
            case Planned.Not(var refusal) -> new Decision.Refused<>(refusal);
            case Planned.As(var command) -> {
                var events = SessionDecider.create(command);
                var session = SessionEvolution.evolve(null, events);
                var out = published.of(session, events);
                yield new Decision.Accepted<>(
                        session, out, reply.apply(new Stored<>(session.id(), 1, out.size(), session)));
            }
        };
    }

    private Decision<Session> decided(
            Stored<Session> stored,
            SessionCommand command,
            List<SessionEvent> besides,
            Function<Stored<Session>, Reply> reply) {
        return switch (SessionDecider.decide(stored.state(), command)) {
            case Verdict.Refused<SessionEvent, SessionRefusal>(var refusal) ->
                new Decision.Refused<>(SessionRules.refusal(refusal));
            case Verdict.Accepted<SessionEvent, SessionRefusal>(var events)
            when events.isEmpty() -> new Decision.Unchanged<>(reply.apply(stored));
            case Verdict.Accepted<SessionEvent, SessionRefusal>(var events) ->
                accepted(stored, joined(events, besides), mustFit(command), reply);
        };
    }

    private Decision<Session> accepted(
            Stored<Session> stored,
            List<SessionEvent> events,
            boolean mustFit,
            Function<Stored<Session>, Reply> reply) {
        var after = SessionEvolution.evolve(stored.state(), events);
        var out = published.of(after, events);
        var next = new Stored<>(stored.id(), stored.version() + 1, stored.sequence() + out.size(), after);
        return new Decision.Accepted<>(after, out, reply.apply(next), mustFit);
    }

    /** The end and a revocation always get through, however much is waiting to be sent. */
    private static boolean mustFit(SessionCommand command) {
        return command instanceof SessionCommand.End
                || command instanceof SessionCommand.Finish
                || command instanceof SessionCommand.Tick
                || command instanceof SessionCommand.CreditOutage
                || command instanceof SessionCommand.Revoke
                || command instanceof SessionCommand.WithdrawConsent;
    }

    private Mono<Outcome> announce(String id, Outcome outcome) {
        return outcome instanceof Outcome.Done done && !done.replayed()
                ? sessions.find(id)
                        .doOnNext(stored -> observers.forEach(observer -> observer.changed(stored)))
                        .thenReturn(outcome)
                : Mono.just(outcome);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** One field for workspace and order, so that a page is one stretch of one index. */
    private static String place(String workspaceId, String position) {
        return workspaceId + "/" + position;
    }

    /** Just above every place of the workspace. */
    private static String end(String workspaceId) {
        return workspaceId + "0";
    }

    private static Bson matching(SessionFilter filter, @Nullable String after) {
        var all = new ArrayList<Bson>();
        all.add(Filters.gte("f.place", place(filter.workspaceId(), "")));
        all.add(Filters.lt("f.place", after == null ? end(filter.workspaceId()) : place(filter.workspaceId(), after)));
        if (!filter.states().isEmpty()) {
            all.add(Filters.in(
                    "f.state", filter.states().stream().map(Enum::name).toList()));
        }
        if (filter.panelMember() != null) {
            all.add(eq("f.panel", filter.panelMember()));
        }
        if (filter.candidates() != null) {
            all.add(Filters.in("f.candidate", filter.candidates()));
        }
        return Filters.and(all);
    }

    private static Map<String, Object> lookups(Session session) {
        var fields = new HashMap<String, Object>();
        fields.put("candidate", session.candidateId());
        fields.put("state", session.state());
        fields.put("panel", session.panel());
        fields.put(
                "place",
                place(session.workspaceId(), position(session.schedule().startsAt(), session.id())));
        if (session.dueAt() != null) {
            fields.put("dueAt", session.dueAt());
        }
        return fields;
    }
}
