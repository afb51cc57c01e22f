package dev.greenroom.gateway.route;

import dev.greenroom.gateway.Upstream;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which service answers which path. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private static final String WORKSPACE = "/api/v1/workspaces/{ws}/";
    private static final String ROOMS = "/api/v1/rooms/{session}";
    private static final String GUESTS = "/api/v1/guests/{session}";

    private final Upstream upstream;
    private final InsideTokens tokens;
    private final Breakers breakers;

    Routes(Upstream upstream, InsideTokens tokens, Breakers breakers) {
        this.upstream = upstream;
        this.tokens = tokens;
        this.breakers = breakers;
    }

    @Bean
    RouteLocator routesToServices(RouteLocatorBuilder routes) {
        GatewayFilter toSessions = breakers.around(Upstream.SESSIONS);
        return routes.routes()
                // Sockets come first: their paths also match the routes below.
                .route(
                        "room-socket",
                        route -> route.path(ROOMS + "/socket")
                                .filters(with -> with.filter(tokens.inRooms(Upstream.SESSIONS)))
                                .uri(upstream.sockets()))
                .route(
                        "guest-socket",
                        route -> route.path(GUESTS + "/socket")
                                .filters(with -> with.filter(tokens.ofGuest(Upstream.SESSIONS)))
                                .uri(upstream.sockets()))
                .route(
                        "rooms",
                        route -> route.path(ROOMS + "/**")
                                .filters(with -> with.filter(toSessions).filter(tokens.inRooms(Upstream.SESSIONS)))
                                .uri(upstream.sessionsUri()))
                .route(
                        "guests",
                        route -> route.path(GUESTS + "/**")
                                .filters(with -> with.filter(toSessions).filter(tokens.ofGuest(Upstream.SESSIONS)))
                                .uri(upstream.sessionsUri()))
                .route(
                        "sessions",
                        route -> route.path(WORKSPACE + "{part:sessions|candidates|session-kits}/**")
                                .filters(with -> with.filter(toSessions).filter(tokens.inWorkspace(Upstream.SESSIONS)))
                                .uri(upstream.sessionsUri()))
                .route(
                        "catalog",
                        route -> route.path(WORKSPACE + "{part:questions|kits|catalog}/**")
                                .filters(with -> with.filter(breakers.around(Upstream.QUESTIONS))
                                        .filter(tokens.inWorkspace(Upstream.QUESTIONS)))
                                .uri(upstream.questionsUri()))
                .route(
                        "scoring",
                        route -> route.path(WORKSPACE + "{part:assessments|evaluations|scorecards|scoring}/**")
                                .filters(with -> with.filter(breakers.around(Upstream.SCORING))
                                        .filter(tokens.inWorkspace(Upstream.SCORING)))
                                .uri(upstream.scoringUri()))
                .build();
    }
}
