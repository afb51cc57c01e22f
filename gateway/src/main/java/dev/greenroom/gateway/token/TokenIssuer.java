package dev.greenroom.gateway.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.greenroom.gateway.secret.Random;
import dev.greenroom.web.AccessToken;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the token that a request carries inside: for one service, for one minute. */
@Component
public class TokenIssuer {

    private final SigningKeys keys;
    private final Clock clock;

    TokenIssuer(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A token for the audience about the subject, saying these things. */
    public Mono<String> issue(String audience, String subject, Map<String, Object> claims) {
        return issue(audience, builder -> {
            claims.forEach(builder::claim);
            return builder.subject(subject);
        });
    }

    /** A token of the gateway itself, for internal paths. */
    public Mono<String> issueForService(String audience) {
        return issue(audience, AccessToken.ISSUER, Map.of("kind", "service"));
    }

    private Mono<String> issue(String audience, UnaryOperator<JWTClaimsSet.Builder> about) {
        return keys.ring().map(ring -> {
            Instant now = clock.instant();
            var claims = new JWTClaimsSet.Builder()
                    .issuer(AccessToken.ISSUER)
                    .audience(audience)
                    .issueTime(Date.from(now))
                    .notBeforeTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(AccessToken.SECONDS)));
            return sign(ring.signingAt(now), about.apply(claims).build());
        });
    }

    private static String sign(ECKey key, JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(AccessToken.TYPE))
                .keyID(key.getKeyID())
                .build();
        try {
            var signer = new ECDSASigner(key);
            signer.getJCAContext().setSecureRandom(Random.generator());
            var token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("a token could not be signed", e);
        }
    }
}
