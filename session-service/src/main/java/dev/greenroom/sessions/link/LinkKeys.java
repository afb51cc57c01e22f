package dev.greenroom.sessions.link;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The one key of this service's links, made at first use and kept; all instances share it. */
@Repository
class LinkKeys {

    /** A key as it is kept. */
    record LinkKey(String secret) {}

    private static final String ID = "links";
    private static final int BYTES = 32;

    private final Aggregates<LinkKey> keys;

    LinkKeys(AggregateStore store) {
        this.keys = store.of(
                new AggregateType<>("link key", "link_keys", null, "/greenroom/session-service", LinkKey.class));
    }

    /** Whoever comes first makes the key; everybody reads back what stands. */
    Mono<byte[]> key() {
        return keys.find(ID)
                .switchIfEmpty(
                        fresh().flatMap(key -> keys.insertIfAbsent(ID, key)).then(Mono.defer(() -> keys.find(ID))))
                .map(stored -> Base64.getDecoder().decode(stored.state().secret()));
    }

    /** A generator of secrets may read a device, which an event loop must not. */
    private static Mono<LinkKey> fresh() {
        return Mono.fromSupplier(() -> {
                    var secret = new byte[BYTES];
                    new SecureRandom().nextBytes(secret);
                    return new LinkKey(Base64.getEncoder().encodeToString(secret));
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
