package dev.greenroom.gateway.entry;

import dev.greenroom.gateway.cookie.SessionCookie;
import dev.greenroom.gateway.cookie.SignedIn;
import dev.greenroom.gateway.limit.SignInLimit;
import dev.greenroom.gateway.member.Accounts;
import dev.greenroom.gateway.member.NewPassword;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in and out, and one's own password. */
@RestController
@RequestMapping("/api/v1/identity")
class IdentityEndpoint {

    record SignIn(
            @Size(min = 1, max = 254) String email,
            @Size(min = 1, max = 128) String password) {}

    record ChangePassword(
            @Size(min = 1, max = 128) String current,
            @NewPassword String next) {}

    private final Accounts accounts;
    private final Me.Composer me;
    private final SessionCookie cookie;
    private final SignInLimit limit;

    IdentityEndpoint(Accounts accounts, Me.Composer me, SessionCookie cookie, SignInLimit limit) {
        this.accounts = accounts;
        this.limit = limit;
        this.me = me;
        this.cookie = cookie;
    }

    @PostMapping("/sign-in")
    Mono<ResponseEntity<Me>> signIn(@Valid @RequestBody SignIn request) {
        return limit.check(request.email())
                .then(Mono.defer(() -> accounts.signIn(request.email(), request.password())))
                .flatMap(opened -> me.of(opened)
                        .map(view -> ResponseEntity.ok()
                                .header(
                                        HttpHeaders.SET_COOKIE,
                                        cookie.of(opened).toString())
                                .body(view)));
    }

    /** Signing out twice is no fault. */
    @PostMapping("/sign-out")
    Mono<ResponseEntity<Void>> signOut(ServerWebExchange exchange) {
        return Mono.justOrEmpty(SignedIn.at(exchange))
                .flatMap(caller -> accounts.signOut(caller.session()))
                .then(Mono.fromSupplier(() -> ResponseEntity.noContent()
                        .header(HttpHeaders.SET_COOKIE, cookie.cleared().toString())
                        .build()));
    }

    @GetMapping("/me")
    Mono<Me> me(SignedIn caller) {
        return me.of(caller.session());
    }

    @PostMapping("/password")
    Mono<ResponseEntity<Void>> password(SignedIn caller, @Valid @RequestBody ChangePassword request) {
        return accounts.changePassword(caller.session(), request.current(), request.next())
                .then(Mono.fromSupplier(() -> ResponseEntity.noContent().build()));
    }
}
