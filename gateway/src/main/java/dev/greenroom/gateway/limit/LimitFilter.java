package dev.greenroom.gateway.limit;

import dev.greenroom.gateway.cookie.ApiPath;
import dev.greenroom.gateway.cookie.FilterOrder;
import dev.greenroom.gateway.cookie.SignedIn;
import dev.greenroom.web.ProblemWriter;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Keeps one caller from taking what all need: by member once known, by network address for the ways in. */
@Component
@Order(FilterOrder.LIMIT)
class LimitFilter implements WebFilter {

    private final Buckets callers;
    private final Buckets waysIn;
    private final ProblemWriter problems;

    LimitFilter(Limits limits, ProblemWriter problems) {
        this.callers = new Buckets(limits.perCaller(), limits.callerWindow());
        this.waysIn = new Buckets(limits.waysInPerAddress(), Duration.ofMinutes(1));
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ApiPath path = ApiPath.of(exchange);
        if (!path.isApi()) {
            return chain.filter(exchange);
        }
        int wait = path.isWayIn() ? waysIn.take(ClientAddress.of(exchange)) : callers.take(caller(exchange));
        return wait == 0 ? chain.filter(exchange) : problems.write(exchange, TooMany.requests(wait));
    }

    private static String caller(ServerWebExchange exchange) {
        return SignedIn.at(exchange).map(SignedIn::memberId).orElseGet(() -> ClientAddress.of(exchange));
    }
}
