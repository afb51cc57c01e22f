package dev.greenroom.sessions.room;

import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Rings from any thread; until it is answered, ringing again is the same ring. */
final class Bell {

    private final Sinks.Many<Boolean> rings = Sinks.many().unicast().onBackpressureBuffer();
    private final AtomicBoolean rung = new AtomicBoolean();

    void ring() {
        if (rung.compareAndSet(false, true)) {
            synchronized (rings) {
                rings.tryEmitNext(true);
            }
        }
    }

    void answered() {
        rung.set(false);
    }

    Flux<Boolean> rings() {
        return rings.asFlux();
    }
}
