package dev.greenroom.gateway.limit;

import dev.greenroom.gateway.secret.Digest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Slows down whoever guesses at the password of one account, wherever they come from. */
@Component
public class SignInLimit {

    private final Buckets accounts;

    SignInLimit(Limits limits) {
        this.accounts = new Buckets(limits.signInsPerAccount(), Duration.ofMinutes(1));
    }

    /** Empty if a further try is fine, else the refusal. */
    public Mono<Void> check(String email) {
        return Mono.defer(() -> {
            int wait = accounts.take(Digest.of(email.strip().toLowerCase(Locale.ROOT)));
            return wait == 0 ? Mono.empty() : Mono.error(TooMany.requests(wait).exception());
        });
    }
}
