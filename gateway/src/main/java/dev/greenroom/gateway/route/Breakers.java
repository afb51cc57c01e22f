package dev.greenroom.gateway.route;

import dev.greenroom.web.Problem;
import dev.greenroom.web.ProblemException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * One circuit breaker per service. What does not answer is a failure, and so is an answer of 5xx but 503, which is a
 * service's own way to say "later". An open breaker answers at once, so that a dead service costs nobody's time.
 */
@Component
class Breakers {

    private static final int RETRY_AFTER = 2;

    private final CircuitBreakerRegistry registry;

    Breakers(CircuitBreakerRegistry registry) {
        this.registry = registry;
    }

    GatewayFilter around(String service) {
        CircuitBreaker breaker = registry.circuitBreaker(service);
        return (exchange, chain) -> breaker.tryAcquirePermission()
                ? passed(breaker, service, exchange, chain)
                : Mono.error(() -> unavailable(service).exception());
    }

    private static Mono<Void> passed(
            CircuitBreaker breaker, String service, ServerWebExchange exchange, GatewayFilterChain chain) {
        long start = breaker.getCurrentTimestamp();
        return chain.filter(exchange)
                .doOnCancel(breaker::releasePermission)
                .doOnSuccess(
                        done -> record(breaker, start, exchange.getResponse().getStatusCode()))
                .onErrorMap(failure -> {
                    Throwable mapped = mapped(service, failure);
                    record(breaker, start, mapped);
                    return mapped;
                });
    }

    private static void record(
            CircuitBreaker breaker, long start, @org.jspecify.annotations.Nullable HttpStatusCode status) {
        long took = breaker.getCurrentTimestamp() - start;
        if (status != null && status.is5xxServerError() && status.value() != 503) {
            breaker.onError(took, TimeUnit.NANOSECONDS, new IOException("answered " + status.value()));
        } else {
            breaker.onSuccess(took, TimeUnit.NANOSECONDS);
        }
    }

    /** A refusal on this side, say of a caller who is not signed in, tells nothing about the service. */
    private static void record(CircuitBreaker breaker, long start, Throwable failure) {
        long took = breaker.getCurrentTimestamp() - start;
        if (failure instanceof ProblemException refusal && refusal.problem().status() < 500) {
            breaker.releasePermission();
        } else {
            breaker.onError(took, TimeUnit.NANOSECONDS, failure);
        }
    }

    private static Throwable mapped(String service, Throwable failure) {
        return switch (failure) {
            case ConnectTimeoutException unreachable -> unavailable(service).exception();
            case ReadTimeoutException late -> tooSlow(service).exception();
            case TimeoutException late -> tooSlow(service).exception();
            case ResponseStatusException late
            when late.getStatusCode().value() == 504 -> tooSlow(service).exception();
            case IOException gone -> unavailable(service).exception();
            default -> failure;
        };
    }

    static Problem unavailable(String service) {
        return Problem.of(
                        503, "service-unavailable", "Part of Greenroom is away", "The " + service + " does not answer.")
                .remedy("Try again in a moment; what you have saved is safe.")
                .retryAfter(RETRY_AFTER);
    }

    private static Problem tooSlow(String service) {
        return Problem.of(504, "service-timeout", "It took too long", "The " + service + " did not answer in time.")
                .remedy("Try again with the same Idempotency-Key: it may have been done meanwhile.")
                .retryAfter(RETRY_AFTER);
    }
}
