package dev.greenroom.gateway.route;

import dev.greenroom.gateway.cookie.FilterOrder;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.ProblemWriter;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Takes off what only the gateway may say: who calls and by which way. Refuses bodies beyond the limit at once. */
@Component
@Order(FilterOrder.CLEANING)
class CleaningFilter implements WebFilter {

    private static final long BODY_LIMIT = 256 * 1024L;
    private static final List<String> OURS = List.of("x-forwarded-", "x-greenroom-");
    private static final List<String> NAMES =
            List.of("authorization", "proxy-authorization", "forwarded", "x-real-ip", "baggage", "x-original-url");

    private final ProblemWriter problems;

    CleaningFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getHeaders().getContentLength() > BODY_LIMIT) {
            return problems.write(exchange, CommonProblems.bodyTooLarge(BODY_LIMIT));
        }
        if (exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.HOST).size() > 1) {
            exchange.getResponse().getHeaders().setConnection("close");
            return problems.write(exchange, CommonProblems.invalidField("Host", "must be sent once"));
        }
        ServerHttpRequest cleaned =
                exchange.getRequest().mutate().headers(CleaningFilter::clean).build();
        return chain.filter(exchange.mutate().request(cleaned).build());
    }

    private static void clean(HttpHeaders headers) {
        headers.headerNames().stream().filter(CleaningFilter::isOurs).toList().forEach(headers::remove);
    }

    private static boolean isOurs(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || OURS.stream().anyMatch(name::startsWith);
    }
}
