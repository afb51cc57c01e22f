package dev.greenroom.gateway.cookie;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.server.ServerWebExchange;

/** What kind of path a request asks for, decoded as the routes decode it: no spelling slips past a check. */
public record ApiPath(String value) {

    private static final String API = "/api/";
    private static final String GUESTS = "/api/v1/guests/";
    private static final Set<String> WAYS_IN =
            Set.of("/api/v1/identity/sign-in", "/api/v1/identity/setup", "/api/v1/identity/join");
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    public static ApiPath of(ServerWebExchange exchange) {
        return new ApiPath(exchange.getRequest().getPath().pathWithinApplication().elements().stream()
                .map(element ->
                        element instanceof PathContainer.PathSegment segment ? segment.valueToMatch() : element.value())
                .collect(Collectors.joining()));
    }

    public static boolean isSafe(ServerWebExchange exchange) {
        return SAFE.contains(exchange.getRequest().getMethod());
    }

    public boolean isApi() {
        return value.startsWith(API);
    }

    public boolean isForGuests() {
        return value.startsWith(GUESTS);
    }

    public boolean isForMembers() {
        return isApi() && !isForGuests();
    }

    public boolean isWayIn() {
        return WAYS_IN.contains(value) || isRedeem();
    }

    private boolean isRedeem() {
        return isForGuests() && value.endsWith("/redeem");
    }
}
