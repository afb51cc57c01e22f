package dev.greenroom.questions.kit;

import dev.greenroom.aggregate.Stored;
import reactor.core.publisher.Mono;

/** Is told of every kit that this instance has changed. */
public interface KitObserver {

    /** Ends when it has been taken in; whoever changed it waits for that, and reads what they wrote. */
    Mono<Void> changed(Stored<Kit> kit);
}
