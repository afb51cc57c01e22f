package dev.greenroom.gateway.limit;

import dev.greenroom.gateway.cookie.FilterOrder;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Where a request comes from. Only a listed proxy is believed about it, and of what it says only the last address that
 * is no listed proxy's, since all before that was the caller's own to write.
 */
@Component
@Order(FilterOrder.ADDRESS)
class ClientAddress implements WebFilter {

    private static final String ATTRIBUTE = ClientAddress.class.getName();

    private final List<String> proxies;

    ClientAddress(Limits limits) {
        this.proxies = limits.trustedProxies();
    }

    static String of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, "unknown");
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getAttributes().put(ATTRIBUTE, address(exchange));
        return chain.filter(exchange);
    }

    private String address(ServerWebExchange exchange) {
        String peer = peer(exchange);
        if (!proxies.contains(peer)) {
            return peer;
        }
        List<String> told = new ArrayList<>();
        exchange.getRequest()
                .getHeaders()
                .getOrEmpty("X-Forwarded-For")
                .forEach(line -> List.of(line.split(",", -1)).forEach(part -> told.add(part.strip())));
        return told.reversed().stream()
                .filter(each -> !each.isEmpty() && !proxies.contains(each))
                .findFirst()
                .orElse(peer);
    }

    private static String peer(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? "unknown"
                : remote.getAddress().getHostAddress();
    }
}
