package dev.greenroom.gateway.guest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Exchanges a link's secret for the cookie of a guest. */
@RestController
class RedeemEndpoint {

    record Redeem(
            @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String invitation,
            @Size(min = 1, max = 200) String secret) {}

    private final Invitations invitations;
    private final GuestCookie cookie;

    RedeemEndpoint(Invitations invitations, GuestCookie cookie) {
        this.invitations = invitations;
        this.cookie = cookie;
    }

    @PostMapping("/api/v1/guests/{session}/redeem")
    Mono<ResponseEntity<Map<String, String>>> redeem(
            @PathVariable @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String session, @Valid @RequestBody Redeem request) {
        return invitations
                .verify(session, request.invitation(), request.secret())
                .flatMap(pass -> cookie.of(pass)
                        .map(baked -> ResponseEntity.ok()
                                .header(HttpHeaders.SET_COOKIE, baked.toString())
                                .body(Map.of("role", pass.role()))));
    }
}
