package dev.greenroom.gateway.route;

import dev.greenroom.gateway.cookie.SignedIn;
import dev.greenroom.gateway.guest.GuestCookie;
import dev.greenroom.gateway.token.TokenIssuer;
import dev.greenroom.gateway.workspace.Access;
import dev.greenroom.gateway.workspace.Workspaces;
import dev.greenroom.web.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Exchanges the cookie of a request for the token that the service takes; no cookie goes further. */
@Component
class InsideTokens {

    private final TokenIssuer issuer;
    private final Access.Lookup access;
    private final Workspaces workspaces;
    private final GuestCookie guests;

    InsideTokens(TokenIssuer issuer, Access.Lookup access, Workspaces workspaces, GuestCookie guests) {
        this.issuer = issuer;
        this.access = access;
        this.workspaces = workspaces;
        this.guests = guests;
    }

    /** For a member in the workspace that the path names. */
    GatewayFilter inWorkspace(String audience) {
        return carrying(exchange -> {
            SignedIn caller = SignedIn.required(exchange);
            String workspace = variable(exchange, "ws");
            return access.of(caller, workspace)
                    .flatMap(standing -> issuer.issue(
                            audience,
                            caller.memberId(),
                            Map.of(
                                    "kind",
                                    "member",
                                    "ws",
                                    workspace,
                                    "roles",
                                    names(standing.membership().roles()))));
        });
    }

    /** For a member in a room, whose workspace only the service knows: all memberships go along. */
    GatewayFilter inRooms(String audience) {
        return carrying(exchange -> {
            SignedIn caller = SignedIn.required(exchange);
            return memberships(caller)
                    .flatMap(memberships -> issuer.issue(
                            audience, caller.memberId(), Map.of("kind", "member", "memberships", memberships)));
        });
    }

    /** For whoever redeemed a link to the session that the path names. */
    GatewayFilter ofGuest(String audience) {
        return carrying(exchange -> guests.required(exchange, variable(exchange, "session"))
                .flatMap(pass -> issuer.issue(audience, pass.subject(), pass.claims())));
    }

    private Mono<Map<String, List<String>>> memberships(SignedIn caller) {
        return workspaces
                .findAll(caller.session().member().state().workspaces())
                .flatMap(stored -> Mono.justOrEmpty(stored.state()
                        .memberActive(caller.memberId())
                        .map(membership -> Map.entry(stored.id(), names(membership.roles())))))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static GatewayFilter carrying(Function<ServerWebExchange, Mono<String>> token) {
        return (exchange, chain) -> Mono.defer(() -> token.apply(exchange))
                .flatMap(value -> chain.filter(exchange.mutate()
                        .request(request -> request.headers(headers -> {
                            headers.remove(HttpHeaders.COOKIE);
                            headers.setBearerAuth(value);
                        }))
                        .build()));
    }

    private static String variable(ServerWebExchange exchange, String name) {
        return ServerWebExchangeUtils.getUriTemplateVariables(exchange).getOrDefault(name, "");
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::text).toList();
    }
}
