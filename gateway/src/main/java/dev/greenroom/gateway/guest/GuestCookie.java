package dev.greenroom.gateway.guest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.greenroom.gateway.GatewayProperties;
import dev.greenroom.gateway.secret.Seal;
import dev.greenroom.web.Problem;
import java.time.Duration;
import java.util.Base64;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cookie of a redeemed link. The browser sends it for its one session only, and only it counts there, so that a
 * member and a candidate in one browser do not get into each other's way.
 */
@Component
public class GuestCookie {

    private static final String NAME = "greenroom-guest";
    private static final String PURPOSE = "guest";
    private static final Duration LIFETIME = Duration.ofDays(30);

    private final Seal seal;
    private final JsonMapper json;
    private final boolean https;

    GuestCookie(Seal seal, JsonMapper json, GatewayProperties properties) {
        this.seal = seal;
        this.json = json;
        this.https = properties.isHttps();
    }

    public Mono<ResponseCookie> of(GuestPass pass) {
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(pass));
        return seal.of(PURPOSE, value)
                .map(mac -> ResponseCookie.from(NAME, value + "." + mac)
                        .httpOnly(true)
                        .secure(https)
                        .sameSite("Strict")
                        .path("/api/v1/guests/" + pass.session())
                        .maxAge(LIFETIME)
                        .build());
    }

    /** The pass for this session, or a 401. Several may come along, since paths can be prefixes of each other. */
    public Mono<GuestPass> required(ServerWebExchange exchange, String session) {
        return reactor.core.publisher.Flux.fromIterable(
                        exchange.getRequest().getCookies().getOrDefault(NAME, java.util.List.of()))
                .concatMap(this::read)
                .filter(pass -> pass.session().equals(session))
                .next()
                .switchIfEmpty(Mono.error(() -> notRedeemed().exception()));
    }

    private Mono<GuestPass> read(HttpCookie cookie) {
        int dot = cookie.getValue().indexOf('.');
        if (dot < 1) {
            return Mono.empty();
        }
        String value = cookie.getValue().substring(0, dot);
        return seal.fits(cookie.getValue().substring(dot + 1), PURPOSE, value)
                .filter(Boolean::booleanValue)
                .map(fits -> json.readValue(new String(Base64.getUrlDecoder().decode(value), UTF_8), GuestPass.class));
    }

    private static Problem notRedeemed() {
        return Problem.of(401, "link-not-redeemed", "Open your link first", "This browser has no pass for the session.")
                .remedy("Open the link that you were sent once more.");
    }
}
