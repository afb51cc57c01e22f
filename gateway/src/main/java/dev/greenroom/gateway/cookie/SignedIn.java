package dev.greenroom.gateway.cookie;

import dev.greenroom.gateway.member.Accounts;
import dev.greenroom.web.CommonProblems;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;

/** The member behind a request's cookie; a handler takes it as its argument. */
public record SignedIn(Accounts.Opened session) {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    public String memberId() {
        return session.member().id();
    }

    void attachTo(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    public static Optional<SignedIn> at(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }

    public static SignedIn required(ServerWebExchange exchange) {
        return at(exchange).orElseThrow(() -> CommonProblems.notSignedIn().exception());
    }
}
