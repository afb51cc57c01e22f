package dev.greenroom.web.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.greenroom.web.AccessToken;
import dev.greenroom.web.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Plays the gateway for the tests of one service: signs tokens for its audience and serves the key. Set
 * {@code greenroom.jwks-uri} to {@link #jwksUri()} and {@code greenroom.audience} to the audience.
 */
public final class TestTokens implements AutoCloseable {

    private final String audience;
    private final ECKey key;
    private final HttpServer keys;

    public TestTokens(String audience) {
        this.audience = audience;
        this.key = newKey();
        this.keys = serve(new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8));
    }

    public String jwksUri() {
        return "http://127.0.0.1:" + keys.getAddress().getPort() + "/internal/jwks";
    }

    /** A member of the workspace that the path names. */
    public String member(String id, String workspace, Role... roles) {
        List<String> names = Arrays.stream(roles).map(Role::text).toList();
        return sign(claims -> claims.subject(id)
                .claim("kind", "member")
                .claim("ws", workspace)
                .claim("roles", names));
    }

    /** A member in a room, where the path names no workspace. */
    public String memberInRoom(String id, String workspace, Role... roles) {
        List<String> names = Arrays.stream(roles).map(Role::text).toList();
        return sign(claims ->
                claims.subject(id).claim("kind", "member").claim("memberships", java.util.Map.of(workspace, names)));
    }

    /** The holder of a redeemed link; the part is candidate or observer. */
    public String guest(String session, String invitation, long epoch, String part, String workspace) {
        return sign(claims -> claims.subject("guest:" + session + ":" + invitation)
                .claim("kind", "guest")
                .claim("session", session)
                .claim("invitation", invitation)
                .claim("epoch", epoch)
                .claim("role", part)
                .claim("workspace", workspace));
    }

    /** The gateway itself, on internal paths. */
    public String service() {
        return sign(claims -> claims.subject(AccessToken.ISSUER).claim("kind", "service"));
    }

    /** Any token: the usual times, issuer and audience, changed by the caller as it likes. */
    public String sign(UnaryOperator<JWTClaimsSet.Builder> claims) {
        Instant now = Instant.now();
        var usual = new JWTClaimsSet.Builder()
                .issuer(AccessToken.ISSUER)
                .audience(audience)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(AccessToken.SECONDS)));
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(AccessToken.TYPE))
                .keyID(key.getKeyID())
                .build();
        return sign(header, claims.apply(usual).build());
    }

    /** Signs exactly this, for forged tokens. */
    public String sign(JWSHeader header, JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public ECKey key() {
        return key;
    }

    @Override
    public void close() {
        keys.stop(0);
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve(byte[] body) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/internal/jwks", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(body);
                }
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
