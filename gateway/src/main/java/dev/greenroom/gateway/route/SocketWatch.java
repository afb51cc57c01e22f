package dev.greenroom.gateway.route;

import dev.greenroom.gateway.cookie.SignedIn;
import dev.greenroom.gateway.member.Accounts;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Says when a member's open socket must go: its token was checked at the handshake only, and the session that opened it
 * may have ended since, by signing out, a new password, or removal. While the store does not answer, nobody is cut off.
 */
@Component
class SocketWatch {

    private static final Duration EVERY = Duration.ofMillis(700);

    private final Accounts accounts;

    SocketWatch(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Emits once the caller of a socket is no longer signed in; never for guests, whose room watches them itself. */
    Mono<Boolean> ended(ServerWebExchange exchange) {
        return SignedIn.at(exchange)
                .map(caller -> Flux.interval(EVERY)
                        .onBackpressureDrop()
                        .concatMap(tick -> isOpen(caller), 1)
                        .filter(open -> !open)
                        .next())
                .orElseGet(Mono::never);
    }

    private Mono<Boolean> isOpen(SignedIn caller) {
        return accounts.recognise(caller.session().cookie()).hasElement().onErrorReturn(true);
    }
}
