package dev.greenroom.sessions.instance;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** Is told, by the first instance that is there again, of a time in which none was. Asked again if it fails. */
public interface AbsenceObserver {

    Mono<Void> wasAway(Instant from, Instant to);
}
