package dev.greenroom.gateway.member;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.gateway.secret.Digest;
import dev.greenroom.gateway.secret.Random;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Signing in and out, and passwords. (An OpenID provider would take this class's place.) */
@Component
public class Accounts {

    private final Members members;
    private final Passwords passwords;
    private final Clock clock;
    private final Duration lifetime;

    Accounts(
            Members members,
            Passwords passwords,
            Clock clock,
            @Value("${greenroom.gateway.session-lifetime:7d}") Duration lifetime) {
        this.members = members;
        this.passwords = passwords;
        this.clock = clock;
        this.lifetime = lifetime;
    }

    /** A session of somebody who has proved who they are; the secret leaves only in the cookie. */
    public record Opened(Stored<Member> member, BrowserSession session, String cookie) {}

    public Mono<Opened> signIn(String email, String password) {
        return members.findByEmail(email)
                .map(java.util.Optional::of)
                .defaultIfEmpty(java.util.Optional.empty())
                .flatMap(found -> passwords
                        .matches(
                                password,
                                found.map(stored -> stored.state().password()).orElse(null))
                        .filter(Boolean::booleanValue)
                        .flatMap(matches -> open(found.orElseThrow().id())))
                .switchIfEmpty(Mono.error(() -> wrongCredentials().exception()));
    }

    /** Opens a session for a member without asking for the password again. */
    public Mono<Opened> open(String memberId) {
        String secret = Random.value();
        Instant now = clock.instant();
        var session = new BrowserSession(Digest.of(secret), now, now.plus(lifetime));
        return members.change(memberId, member -> member.signedIn(session, now))
                .map(stored -> new Opened(stored, session, memberId + "." + secret));
    }

    /** The member and session behind a cookie's value; empty if there is none (any more). */
    public Mono<Opened> recognise(@Nullable String cookie) {
        int dot = cookie == null ? -1 : cookie.indexOf('.');
        if (cookie == null || dot < 1 || cookie.length() > 200) {
            return Mono.empty();
        }
        return members.find(cookie.substring(0, dot))
                .flatMap(stored -> Mono.justOrEmpty(stored.state()
                        .session(cookie.substring(dot + 1), clock.instant())
                        .map(session -> new Opened(stored, session, cookie))));
    }

    public Mono<Void> signOut(Opened session) {
        return members.change(
                        session.member().id(),
                        member -> member.signedOut(session.session().hash()))
                .then();
    }

    /** A new password; every other browser is signed out with it. */
    public Mono<Void> changePassword(Opened session, String current, String next) {
        Member member = session.member().state();
        return passwords
                .matches(current, member.password())
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> wrongPassword().exception()))
                .flatMap(matches -> passwords.hash(next))
                .flatMap(encoded -> members.change(
                        session.member().id(),
                        old -> old.withPassword(encoded)
                                .signedOutElsewhere(session.session().hash())))
                .then();
    }

    /** Proves a person by the password of their account; sets it (and the name) where there is none yet. */
    public Mono<Stored<Member>> claim(Stored<Member> stored, String password, @Nullable String name) {
        if (stored.state().hasJoined()) {
            return passwords
                    .matches(password, stored.state().password())
                    .filter(Boolean::booleanValue)
                    .map(matches -> stored)
                    .switchIfEmpty(Mono.error(() -> wrongCredentials().exception()));
        }
        return passwords
                .hash(password)
                .flatMap(encoded -> members.change(
                        stored.id(), member -> member.hasJoined() ? member : joined(member, encoded, name)))
                .flatMap(now -> claim(now, password, name));
    }

    private static Member joined(Member member, String encoded, @Nullable String name) {
        Member named = name == null || name.isBlank() ? member : member.named(name.strip());
        return named.withPassword(encoded);
    }

    private static Problem wrongCredentials() {
        return Problem.of(401, "wrong-credentials", "Not signed in", "The address or the password is wrong.")
                .remedy("Try again, or ask an administrator for a new invitation.");
    }

    private static Problem wrongPassword() {
        return CommonProblems.invalidField("current", "is not your present password");
    }
}
