package dev.greenroom.gateway.page;

import dev.greenroom.gateway.GatewayProperties;
import dev.greenroom.gateway.cookie.ApiPath;
import dev.greenroom.gateway.cookie.FilterOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** What every answer tells the browser not to do, whoever wrote the answer. */
@Component
@Order(FilterOrder.HEADERS)
class SecurityHeaders implements WebFilter {

    private final Map<String, String> always;

    SecurityHeaders(GatewayProperties properties) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", contentSecurityPolicy(properties));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()");
        if (properties.isHttps()) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        this.always = Map.copyOf(headers);
    }

    /** Older browsers do not count a socket to the same host as 'self', so its address is named. */
    private static String contentSecurityPolicy(GatewayProperties properties) {
        String sockets = properties.origins().stream()
                .map(origin -> origin.replaceFirst("^http", "ws"))
                .filter(origin -> !origin.contains("["))
                .collect(Collectors.joining(" "));
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self' " + sockets,
                "manifest-src 'self'",
                "worker-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean api = ApiPath.of(exchange).isApi();
        exchange.getResponse()
                .beforeCommit(() -> Mono.fromRunnable(() -> {
                    HttpHeaders headers = exchange.getResponse().getHeaders();
                    always.forEach(headers::set);
                    headers.remove(HttpHeaders.SERVER);
                    if (api) {
                        headers.setCacheControl("no-store");
                    }
                }));
        return chain.filter(exchange);
    }
}
