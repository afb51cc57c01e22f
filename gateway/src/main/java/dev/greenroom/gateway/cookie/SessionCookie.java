package dev.greenroom.gateway.cookie;

import dev.greenroom.gateway.GatewayProperties;
import dev.greenroom.gateway.member.Accounts;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** The cookie of a member's browser; over https its name binds it to this host. */
@Component
public class SessionCookie {

    private final boolean https;
    private final Clock clock;

    SessionCookie(GatewayProperties properties, Clock clock) {
        this.https = properties.isHttps();
        this.clock = clock;
    }

    public String name() {
        return https ? "__Host-greenroom" : "greenroom";
    }

    @Nullable
    String valueIn(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(name());
        return cookie == null ? null : cookie.getValue();
    }

    public ResponseCookie of(Accounts.Opened opened) {
        return cookie(
                opened.cookie(),
                Duration.between(clock.instant(), opened.session().until()));
    }

    public ResponseCookie cleared() {
        return cookie("", Duration.ZERO);
    }

    private ResponseCookie cookie(String value, Duration maxAge) {
        return ResponseCookie.from(name(), value)
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax")
                .path("/")
                .maxAge(maxAge)
                .build();
    }
}
