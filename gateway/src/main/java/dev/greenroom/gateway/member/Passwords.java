package dev.greenroom.gateway.member;

import dev.greenroom.web.Problem;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Argon2id with OWASP's first choice of parameters. Each hash takes 19 MiB and much of a core, so few run at a time, in
 * threads of their own, and a long queue is refused rather than kept.
 */
@Component
public final class Passwords implements DisposableBean {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;
    private static final int AT_A_TIME = 2;
    private static final int WAITING = 64;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, ITERATIONS);
    private final Scheduler threads = Schedulers.newBoundedElastic(AT_A_TIME, WAITING, "passwords");

    /** Hashed against when there is no such account, so that the time taken does not tell. */
    private final Mono<String> decoy = hash("a password that nobody has").cache();

    public Mono<String> hash(String password) {
        return Mono.fromCallable(() -> String.valueOf(argon2.encode(password)))
                .subscribeOn(threads)
                .onErrorMap(RejectedExecutionException.class, full -> tooBusy());
    }

    Mono<Boolean> matches(String password, @Nullable String encoded) {
        return (encoded == null ? decoy : Mono.just(encoded))
                .flatMap(known -> Mono.fromCallable(() -> argon2.matches(password, known))
                        .subscribeOn(threads)
                        .onErrorMap(RejectedExecutionException.class, full -> tooBusy()))
                .map(matches -> matches && encoded != null);
    }

    private static Throwable tooBusy() {
        return Problem.of(429, "too-many-requests", "Too many requests", "Many people are signing in at this moment.")
                .remedy("Wait as long as Retry-After says, then try again.")
                .retryAfter(2)
                .exception();
    }

    @Override
    public void destroy() {
        threads.dispose();
    }
}
