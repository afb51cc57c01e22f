package dev.greenroom.gateway.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.greenroom.aggregate.AggregateStore;
import dev.greenroom.aggregate.AggregateType;
import dev.greenroom.aggregate.Aggregates;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Seals values with HMAC-SHA-256 under one key, which is made once and kept in the identity database. Links are sealed
 * rather than stored: the same link can be shown again, and nothing in the database opens a door.
 */
@Component
public class Seal {

    record SealKey(String base64) {}

    private static final AggregateType<SealKey> TYPE =
            new AggregateType<>("seal key", "seals", null, "/greenroom/gateway", SealKey.class);
    private static final String ID = "links";

    private final Aggregates<SealKey> keys;
    private final Mono<SecretKeySpec> key;

    Seal(AggregateStore store) {
        Random.generator(); // seeded at start, off the event loops
        this.keys = store.of(TYPE);
        this.key = Mono.defer(this::load)
                .cache(loaded -> Duration.ofDays(1), failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** The seal of a value used for one purpose. */
    public Mono<String> of(String purpose, String value) {
        return key.map(secret -> mac(secret, purpose + "\n" + value));
    }

    /** Whether the seal is that of the value. */
    public Mono<Boolean> fits(String seal, String purpose, String value) {
        return of(purpose, value).map(right -> Digest.same(right, seal));
    }

    private Mono<SecretKeySpec> load() {
        String fresh = Base64.getEncoder().encodeToString(Random.bytes(32));
        return keys.find(ID)
                .switchIfEmpty(keys.insertIfAbsent(ID, new SealKey(fresh)).then(Mono.defer(() -> keys.find(ID))))
                .map(stored -> new SecretKeySpec(
                        Base64.getDecoder().decode(stored.state().base64()), "HmacSHA256"));
    }

    private static String mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
