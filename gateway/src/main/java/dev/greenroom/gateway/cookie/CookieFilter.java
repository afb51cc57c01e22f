package dev.greenroom.gateway.cookie;

import dev.greenroom.gateway.member.Accounts;
import dev.greenroom.web.Problem;
import dev.greenroom.web.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Finds out who calls, by the member's cookie, everywhere but on guests' paths, where that cookie does not count. What
 * changes something also needs the session's CSRF token, but for the ways in, which no session protects yet.
 */
@Component
@Order(FilterOrder.COOKIE)
class CookieFilter implements WebFilter {

    private final Accounts accounts;
    private final SessionCookie cookie;
    private final CsrfToken csrf;
    private final ProblemWriter problems;

    CookieFilter(Accounts accounts, SessionCookie cookie, CsrfToken csrf, ProblemWriter problems) {
        this.accounts = accounts;
        this.cookie = cookie;
        this.csrf = csrf;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ApiPath path = ApiPath.of(exchange);
        if (!path.isForMembers()) {
            return chain.filter(exchange);
        }
        return accounts.recognise(cookie.valueIn(exchange.getRequest()))
                .map(SignedIn::new)
                .flatMap(caller -> admitted(exchange, path, caller))
                .defaultIfEmpty(true)
                .flatMap(ok -> ok ? chain.filter(exchange) : problems.write(exchange, wrongToken()));
    }

    private Mono<Boolean> admitted(ServerWebExchange exchange, ApiPath path, SignedIn caller) {
        caller.attachTo(exchange);
        return ApiPath.isSafe(exchange) || path.isWayIn()
                ? Mono.just(true)
                : csrf.fits(exchange.getRequest(), caller.session().session());
    }

    private static Problem wrongToken() {
        return Problem.of(403, "csrf-token-wrong", "Request not confirmed", "The CSRF token is missing or not yours.")
                .field(CsrfToken.HEADER)
                .remedy("Read /api/v1/identity/me and send its 'csrf' in the header " + CsrfToken.HEADER + ".");
    }
}
