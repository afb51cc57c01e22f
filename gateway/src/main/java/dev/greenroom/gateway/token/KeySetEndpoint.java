package dev.greenroom.gateway.token;

import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The public keys, on the internal port only: not annotated, or the scan would serve them on the public one. */
class KeySetEndpoint {

    @Bean
    RouterFunction<ServerResponse> keySet(SigningKeys keys) {
        return RouterFunctions.route()
                .GET(
                        "/internal/jwks",
                        request -> keys.ring()
                                .flatMap(ring -> ServerResponse.ok()
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .bodyValue(ring.publicKeys())))
                .build();
    }
}
