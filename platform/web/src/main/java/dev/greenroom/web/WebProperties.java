package dev.greenroom.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the HTTP side can be told.
 *
 * @param jwksUri where the gateway's public keys are; without it this process verifies no tokens
 * @param audience the name that a token must be made for; the service's own
 * @param bodyLimit the largest request body
 */
@ConfigurationProperties("greenroom")
record WebProperties(
        @Nullable String jwksUri,
        @Nullable String audience,
        @DefaultValue("256KB") DataSize bodyLimit) {

    String requiredJwksUri() {
        return required("greenroom.jwks-uri", jwksUri);
    }

    String requiredAudience() {
        return required("greenroom.audience", audience);
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Set " + name + ".");
        }
        return value;
    }
}
