package dev.greenroom.outbox;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows an operator what the broker refuses, and tries it again. */
@Endpoint(id = "parked")
final class ParkedEndpoint {

    private final Relay relay;

    ParkedEndpoint(Relay relay) {
        this.relay = relay;
    }

    @ReadOperation
    Flux<ParkedAggregate> parked() {
        return relay.parked();
    }

    @WriteOperation
    Mono<Boolean> retry(String collection, String id) {
        return relay.retryParked(collection, id);
    }
}
