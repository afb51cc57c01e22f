package dev.greenroom.gateway.cookie;

import dev.greenroom.gateway.GatewayProperties;
import dev.greenroom.web.Problem;
import dev.greenroom.web.ProblemWriter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets only our own pages change something or open a socket. A browser always says where a request comes from; a socket
 * must say so, since cookies alone would let any page open one.
 */
@Component
@Order(FilterOrder.ORIGIN)
class OriginFilter implements WebFilter {

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Set<String> allowed;
    private final ProblemWriter problems;

    OriginFilter(GatewayProperties properties, ProblemWriter problems) {
        this.allowed = properties.origins();
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ApiPath.of(exchange).isApi() && isForeign(exchange)
                ? problems.write(exchange, foreign())
                : chain.filter(exchange);
    }

    private boolean isForeign(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        String origin = headers.getFirst(HttpHeaders.ORIGIN);
        if (isHandshake(headers)) {
            return origin == null || !allowed.contains(origin);
        }
        return !ApiPath.isSafe(exchange) && (isForeignOrigin(origin) || isForeignSite(headers, origin));
    }

    private boolean isForeignOrigin(@Nullable String origin) {
        return origin != null && !allowed.contains(origin);
    }

    /** A listed origin outweighs the site: a development server's page comes from another port. */
    private static boolean isForeignSite(HttpHeaders headers, @Nullable String origin) {
        String site = headers.getFirst("Sec-Fetch-Site");
        return origin == null && site != null && !OWN_SITES.contains(site);
    }

    private static boolean isHandshake(HttpHeaders headers) {
        String upgrade = headers.getFirst(HttpHeaders.UPGRADE);
        return upgrade != null && upgrade.equalsIgnoreCase("websocket");
    }

    private static Problem foreign() {
        return Problem.of(403, "origin-refused", "Origin refused", "This comes from a page that is not Greenroom's.")
                .field(HttpHeaders.ORIGIN)
                .remedy("Open Greenroom at its public address; an operator sets it with greenroom.public-url.");
    }
}
