package dev.greenroom.gateway.cookie;

import dev.greenroom.gateway.member.BrowserSession;
import dev.greenroom.gateway.secret.Seal;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A value that only a page of ours can read and send back: the sealed name of the session. */
@Component
public class CsrfToken {

    public static final String HEADER = "X-CSRF-Token";

    private static final String PURPOSE = "csrf";

    private final Seal seal;

    CsrfToken(Seal seal) {
        this.seal = seal;
    }

    public Mono<String> of(BrowserSession session) {
        return seal.of(PURPOSE, session.hash());
    }

    Mono<Boolean> fits(ServerHttpRequest request, BrowserSession session) {
        String sent = request.getHeaders().getFirst(HEADER);
        return sent == null ? Mono.just(false) : seal.fits(sent, PURPOSE, session.hash());
    }
}
