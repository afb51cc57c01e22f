package dev.greenroom.web;

import java.security.Principal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** Reads the caller out of a verified token. */
public final class Callers {

    private Callers() {}

    /** The caller of the request at hand, or a 401. */
    public static Mono<Caller> current() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .map(Callers::of)
                .switchIfEmpty(Mono.error(() -> CommonProblems.tokenRefused().exception()));
    }

    /** The caller behind a principal, for instance of a socket's handshake. */
    public static Caller of(@Nullable Principal principal) {
        if (principal instanceof JwtAuthenticationToken token) {
            return of(token.getToken());
        }
        throw CommonProblems.tokenRefused().exception();
    }

    static Caller of(Jwt token) {
        String kind = text(token, "kind");
        return switch (kind) {
            case "member" -> member(token);
            case "guest" -> guest(token);
            case "service" -> new Caller.Service(text(token, "sub"));
            default -> throw CommonProblems.tokenRefused().exception();
        };
    }

    private static Caller member(Jwt token) {
        Map<String, Object> memberships = token.getClaimAsMap("memberships");
        return new Caller.Member(
                text(token, "sub"),
                token.getClaimAsString("ws"),
                roles(token.getClaim("roles")),
                memberships == null
                        ? Map.of()
                        : memberships.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, entry -> roles(entry.getValue()))));
    }

    private static Caller guest(Jwt token) {
        return new Caller.Guest(
                text(token, "sub"),
                text(token, "session"),
                text(token, "invitation"),
                Long.parseLong(text(token, "epoch")),
                Caller.Part.valueOf(text(token, "role").toUpperCase(Locale.ROOT)),
                text(token, "workspace"));
    }

    private static Set<Role> roles(@Nullable Object claim) {
        return claim instanceof Collection<?> names
                ? names.stream().map(name -> Role.of(String.valueOf(name))).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static String text(Jwt token, String claim) {
        String value = token.getClaimAsString(claim);
        if (value == null) {
            throw CommonProblems.tokenRefused().exception();
        }
        return value;
    }
}
