package dev.greenroom.gateway.page;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Serves the browser application: its files as they are, its page for every other address outside the API. */
@Configuration(proxyBeanMethods = false)
class BrowserApplication {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Assets assets;

    BrowserApplication(Assets assets) {
        this.assets = assets;
    }

    @Bean
    RouterFunction<ServerResponse> pages() {
        RequestPredicate outsideApi = RequestPredicates.path("/api/**")
                .or(RequestPredicates.path("/actuator/**"))
                .or(RequestPredicates.path("/internal/**"))
                .negate();
        return RouterFunctions.route().GET("/**", outsideApi, this::serve).build();
    }

    private Mono<ServerResponse> serve(ServerRequest request) {
        var file = assets.at(request.path());
        if (file.isEmpty() && request.path().startsWith("/assets/")) {
            return ServerResponse.notFound().build();
        }
        return answer(request, file.orElseGet(assets::page));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, Asset asset) {
        byte[] packed = asset.gzipped();
        boolean usePacked = packed != null && acceptsGzip(request);
        var response = ServerResponse.ok()
                .contentType(asset.type())
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(
                        asset.immutable()
                                ? CacheControl.maxAge(A_YEAR).cachePublic().immutable()
                                : CacheControl.noCache());
        return packed != null && usePacked
                ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip").bodyValue(packed)
                : response.bodyValue(asset.plain());
    }

    private static boolean acceptsGzip(ServerRequest request) {
        return request.headers().header(HttpHeaders.ACCEPT_ENCODING).stream().anyMatch(value -> value.contains("gzip"));
    }
}
