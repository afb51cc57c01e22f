package dev.greenroom.inbox;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows an operator which keys are blocked, and replays one. */
@Endpoint(id = "deadletters")
final class DeadLettersEndpoint {

    private final DeadLetters deadLetters;

    DeadLettersEndpoint(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @ReadOperation
    Flux<BlockedKey> blocked() {
        return deadLetters.blocked();
    }

    @WriteOperation
    Mono<Long> replay(String consumer, String topic, String key) {
        return deadLetters.replay(consumer, topic, key);
    }
}
