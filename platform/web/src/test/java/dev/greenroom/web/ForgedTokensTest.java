package dev.greenroom.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an attacker may try with a token (RFC 8725, RFC 9068); every service refuses all of it by the same code. */
class ForgedTokensTest extends SampleTest {

    private static final String PATH = "/api/v1/workspaces/w1/list";
    private static final Map<String, String> FORGED = forged();

    private record Named(String name, String token) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> tokens() {
        return FORGED.entrySet().stream().map(entry -> new Named(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void a_forged_token_is_refused(Named forged) {
        var answer = http.get()
                .uri(PATH)
                .headers(headers -> headers.set("Authorization", forged.token()))
                .exchange()
                .expectBody(String.class)
                .returnResult();
        assertThat(answer.getStatus().value()).isEqualTo(401);
        assertThat(answer.getResponseBody()).contains("/problems/token-refused").doesNotContain("Exception");
    }

    @Test
    void about_forty_are_tried() {
        assertThat(FORGED).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void the_one_they_imitate_is_good() throws Exception {
        String token = signed(header(JWSAlgorithm.ES256).build(), good().build(), new ECDSASigner(TOKENS.key()));
        http.get()
                .uri(PATH)
                .header("Authorization", token)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void a_good_token_counts_only_in_the_header() {
        String token = TOKENS.member("m1", "w1", Role.AUTHOR);
        http.get()
                .uri(PATH + "?access_token=" + token)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        http.get()
                .uri(PATH)
                .cookie("access_token", token)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private static JWTClaimsSet.Builder good() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(AccessToken.ISSUER)
                .audience("sample-service")
                .subject("m1")
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("kind", "member")
                .claim("ws", "w1")
                .claim("roles", List.of("author"));
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm)
                .type(new JOSEObjectType(AccessToken.TYPE))
                .keyID(TOKENS.key().getKeyID());
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return "Bearer " + token.serialize();
    }

    private static String withClaims(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(header(JWSAlgorithm.ES256).build(), change.apply(good()).build(), new ECDSASigner(TOKENS.key()));
    }

    private static String withHeader(JWSHeader header) throws JOSEException {
        return signed(header, good().build(), new ECDSASigner(TOKENS.key()));
    }

    private static String raw(String header, String claims, String signature) {
        return "Bearer " + Base64URL.encode(header) + "." + Base64URL.encode(claims) + "." + signature;
    }

    private static Map<String, String> forged() {
        try {
            Map<String, String> tokens = new LinkedHashMap<>();
            wrongAlgorithm(tokens);
            wrongKey(tokens);
            wrongHeader(tokens);
            wrongClaims(tokens);
            wrongTimes(tokens);
            wrongForm(tokens);
            return tokens;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void wrongAlgorithm(Map<String, String> tokens) throws JOSEException {
        RSAKey rsa = new RSAKeyGenerator(2048).generate();
        byte[] publicKey = TOKENS.key().toECPublicKey().getEncoded();
        tokens.put("alg none", "Bearer " + new PlainJWT(good().build()).serialize());
        for (String none : List.of("none", "None", "NONE", "nOnE")) {
            String head = "{\"alg\":\"%s\",\"typ\":\"at+jwt\"}".formatted(none);
            tokens.put("alg " + none + " by hand", raw(head, good().build().toString(), ""));
            tokens.put(
                    "alg " + none + " with a signature",
                    raw(head, good().build().toString(), "AAAA"));
        }
        tokens.put(
                "HS256 with the public key",
                signed(header(JWSAlgorithm.HS256).build(), good().build(), new MACSigner(publicKey)));
        tokens.put(
                "HS256 with the public key's PEM",
                signed(
                        header(JWSAlgorithm.HS256).build(),
                        good().build(),
                        new MACSigner(TOKENS.key().toPublicJWK().toJSONString().getBytes(UTF_8))));
        tokens.put("RS256", signed(header(JWSAlgorithm.RS256).build(), good().build(), new RSASSASigner(rsa)));
        tokens.put("PS256", signed(header(JWSAlgorithm.PS256).build(), good().build(), new RSASSASigner(rsa)));
        ECKey large =
                new ECKeyGenerator(Curve.P_384).keyID(TOKENS.key().getKeyID()).generate();
        tokens.put("ES384", signed(header(JWSAlgorithm.ES384).build(), good().build(), new ECDSASigner(large)));
    }

    private static void wrongKey(Map<String, String> tokens) throws JOSEException {
        ECKey own =
                new ECKeyGenerator(Curve.P_256).keyID(TOKENS.key().getKeyID()).generate();
        JWTClaimsSet claims = good().build();
        tokens.put(
                "another key under the same id",
                signed(header(JWSAlgorithm.ES256).build(), claims, new ECDSASigner(own)));
        tokens.put(
                "another key under its own id",
                signed(header(JWSAlgorithm.ES256).keyID("own").build(), claims, new ECDSASigner(own)));
        tokens.put(
                "the key inside the token",
                signed(header(JWSAlgorithm.ES256).jwk(own.toPublicJWK()).build(), claims, new ECDSASigner(own)));
        tokens.put(
                "the key at the attacker's address",
                signed(
                        header(JWSAlgorithm.ES256)
                                .jwkURL(URI.create("http://127.0.0.1:9/keys"))
                                .build(),
                        claims,
                        new ECDSASigner(own)));
        tokens.put(
                "a certificate at the attacker's address",
                signed(
                        header(JWSAlgorithm.ES256)
                                .x509CertURL(URI.create("http://127.0.0.1:9/c"))
                                .build(),
                        claims,
                        new ECDSASigner(own)));
        tokens.put(
                "a path as the key's id",
                signed(header(JWSAlgorithm.ES256).keyID("../../dev/null").build(), claims, new ECDSASigner(own)));
    }

    private static void wrongHeader(Map<String, String> tokens) throws JOSEException {
        for (String type : List.of("JWT", "jwt", "id+jwt", "dpop+jwt", "application/json")) {
            tokens.put(
                    "typ " + type,
                    withHeader(header(JWSAlgorithm.ES256)
                            .type(new JOSEObjectType(type))
                            .build()));
        }
        tokens.put("no typ", withHeader(header(JWSAlgorithm.ES256).type(null).build()));
        tokens.put(
                "an unknown critical header",
                withHeader(header(JWSAlgorithm.ES256)
                        .criticalParams(java.util.Set.of("x"))
                        .customParam("x", 1)
                        .build()));
    }

    private static void wrongClaims(Map<String, String> tokens) throws JOSEException {
        tokens.put("no audience", withClaims(claims -> claims.audience((String) null)));
        tokens.put("another service's audience", withClaims(claims -> claims.audience("scoring-service")));
        tokens.put(
                "several audiences",
                withClaims(claims -> claims.audience(List.of("scoring-service", "sample-service"))));
        tokens.put("a longer audience", withClaims(claims -> claims.audience("sample-service.evil")));
        tokens.put("no issuer", withClaims(claims -> claims.issuer(null)));
        tokens.put("another issuer", withClaims(claims -> claims.issuer("https://evil.example")));
        tokens.put("no subject", withClaims(claims -> claims.subject(null)));
        tokens.put("an empty subject", withClaims(claims -> claims.subject(" ")));
        tokens.put("no kind", withClaims(claims -> claims.claim("kind", null)));
        tokens.put("an unknown kind", withClaims(claims -> claims.claim("kind", "root")));
        tokens.put("an unknown role", withClaims(claims -> claims.claim("roles", List.of("root"))));
    }

    private static void wrongTimes(Map<String, String> tokens) throws JOSEException {
        Instant now = Instant.now();
        tokens.put("expired", withClaims(claims -> claims.expirationTime(Date.from(now.minusSeconds(10)))));
        tokens.put("no expiry", withClaims(claims -> claims.expirationTime(null)));
        tokens.put("not yet valid", withClaims(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(30)))));
        tokens.put("no start", withClaims(claims -> claims.notBeforeTime(null)));
        tokens.put("living for a day", withClaims(claims -> claims.expirationTime(Date.from(now.plusSeconds(86_400)))));
    }

    private static void wrongForm(Map<String, String> tokens) throws JOSEException {
        String good = withClaims(claims -> claims);
        tokens.put("no signature", good.substring(0, good.lastIndexOf('.') + 1));
        tokens.put("a cut signature", good.substring(0, good.length() - 4));
        tokens.put("a zero signature", good.substring(0, good.lastIndexOf('.') + 1) + Base64URL.encode(new byte[64]));
        tokens.put("changed claims", changed(good));
        tokens.put("no token", "Bearer ");
        tokens.put("no scheme", good.substring("Bearer ".length()));
        tokens.put("another scheme", "Basic " + good.substring("Bearer ".length()));
        tokens.put("not a token", "Bearer not.a.token");
        tokens.put("an encrypted form", "Bearer a.b.c.d.e");
    }

    private static String changed(String token) {
        String[] parts = token.split("\\.");
        String claims = new Base64URL(parts[1]).decodeToString().replace("\"author\"", "\"admin\"");
        return parts[0] + "." + Base64URL.encode(claims) + "." + parts[2];
    }
}
