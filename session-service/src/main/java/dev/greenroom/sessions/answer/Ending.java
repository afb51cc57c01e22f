package dev.greenroom.sessions.answer;

import dev.greenroom.aggregate.Outcome;
import dev.greenroom.aggregate.Reply;
import dev.greenroom.aggregate.Stored;
import dev.greenroom.sessions.session.AnswerState;
import dev.greenroom.sessions.session.PlanEntry;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.SessionCommand;
import dev.greenroom.sessions.session.SessionObserver;
import dev.greenroom.sessions.session.SessionState;
import dev.greenroom.sessions.session.Sessions;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Freezes the answers of a session that is ending and then ends it. Each step may be repeated, so whoever finds a
 * session in this state goes on with it: the instance that ended it, or the sweep after a crash.
 */
@Component
public class Ending implements SessionObserver {

    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);
    private static final Retry AGAIN = Retry.backoff(5, Duration.ofMillis(100));

    private final Answers answers;
    private final Sessions sessions;
    private final Clock clock;
    private final Set<String> finishing = ConcurrentHashMap.newKeySet();

    Ending(Answers answers, Sessions sessions, Clock clock) {
        this.answers = answers;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void changed(Stored<Session> stored) {
        if (stored.state().state() == SessionState.ENDING) {
            overdue(stored);
        }
    }

    @Override
    public void overdue(Stored<Session> stored) {
        if (finishing.add(stored.id())) {
            finish(stored.state())
                    .retryWhen(AGAIN)
                    .doFinally(end -> finishing.remove(stored.id()))
                    .subscribe(
                            outcome -> {},
                            failure -> LOG.warn("Session {} is left to the sweep to end", stored.id(), failure));
        }
    }

    /** Freezes what is open and ends the session. */
    public Mono<Outcome> finish(Session session) {
        return Flux.fromIterable(session.plan().entries())
                .filter(PlanEntry::wasPresented)
                .concatMap(entry -> frozen(session, entry))
                .collectList()
                .flatMap(states -> sessions.command(session.id(), new SessionCommand.Finish(states, clock.instant())));
    }

    private Mono<AnswerState> frozen(Session session, PlanEntry entry) {
        var freeze = new AnswerCommand.Freeze(entry.usedSeconds(), clock.instant());
        return answers.command(session, entry, null, freeze, answer -> Reply.empty(204))
                .flatMap(outcome -> outcome instanceof Outcome.Refused(var refusal)
                        ? Mono.error(new IllegalStateException(refusal.detail()))
                        : answers.find(session.item(entry.entryId())))
                .map(answer -> new AnswerState(
                        answer.id(),
                        entry.entryId(),
                        entry.questionId(),
                        entry.version(),
                        answer.state().name().toLowerCase(Locale.ROOT)));
    }
}
