package dev.greenroom.gateway.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.time.Instant;

/** A key as it is kept, private part included; only the gateway's own database holds it. */
record SigningKey(String jwk, Instant madeAt) {

    static SigningKey make(Instant now) {
        try {
            return new SigningKey(
                    new ECKeyGenerator(Curve.P_256)
                            .keyIDFromThumbprint(true)
                            .generate()
                            .toJSONString(),
                    now);
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    ECKey key() {
        try {
            return ECKey.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalStateException("a signing key in the database cannot be read", e);
        }
    }
}
