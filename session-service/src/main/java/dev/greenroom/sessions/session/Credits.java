package dev.greenroom.sessions.session;

import dev.greenroom.sessions.instance.AbsenceObserver;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Gives the time of an outage back to all interviews whose clock ran meanwhile. */
@Component
class Credits implements AbsenceObserver {

    private static final Logger LOG = LoggerFactory.getLogger(Credits.class);
    private static final Retry AGAIN = Retry.backoff(3, Duration.ofMillis(100));

    private final Sessions sessions;

    Credits(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> wasAway(Instant from, Instant to) {
        var credit = new SessionCommand.CreditOutage(from, to);
        return sessions.live()
                .map(stored -> stored.id())
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(id -> sessions.command(id, credit).retryWhen(AGAIN).onErrorResume(failure -> {
                    LOG.warn("Session {} is not given back the time of the outage", id, failure);
                    return Mono.empty();
                }))
                .then();
    }
}
