package dev.greenroom.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** Verifies the gateway's tokens, where {@code greenroom.jwks-uri} says where its keys are. */
@AutoConfiguration(
        after = WebAutoConfiguration.class,
        before = {ReactiveOAuth2ResourceServerAutoConfiguration.class, ReactiveUserDetailsServiceAutoConfiguration.class
        })
@ConditionalOnProperty("greenroom.jwks-uri")
@EnableWebFluxSecurity
class ResourceServer {

    private static final Duration SKEW = Duration.ofSeconds(5);

    @Bean
    ReactiveJwtDecoder tokenDecoder(WebProperties properties, Clock clock) {
        HttpClient http = HttpClient.create().responseTimeout(Duration.ofSeconds(3));
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSetUri(properties.requiredJwksUri())
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .validateType(false) // the type is checked below, where the refusal is ours
                .webClient(WebClient.builder()
                        .clientConnector(new ReactorClientHttpConnector(http))
                        .build())
                .build();
        decoder.setJwtValidator(validator(properties.requiredAudience(), clock));
        return decoder;
    }

    private static DelegatingOAuth2TokenValidator<Jwt> validator(String audience, Clock clock) {
        var times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        times.setAllowEmptyExpiryClaim(false);
        times.setAllowEmptyNotBeforeClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                times,
                new JwtTypeValidator(AccessToken.TYPE),
                new JwtIssuerValidator(AccessToken.ISSUER),
                new JwtClaimValidator<List<String>>(
                        "aud", aud -> List.of(audience).equals(aud)),
                new JwtClaimValidator<Instant>("exp", end -> end != null && isShort(end, clock)),
                new JwtClaimValidator<String>("sub", subject -> subject != null && !subject.isBlank()),
                ResourceServer::saysWhoCalls);
    }

    private static OAuth2TokenValidatorResult saysWhoCalls(Jwt token) {
        try {
            Callers.of(token);
            return OAuth2TokenValidatorResult.success();
        } catch (ProblemException | IllegalArgumentException unreadable) {
            return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
        }
    }

    /** A token that lives longer than ours do has not been made by the gateway as it is meant to work. */
    private static boolean isShort(Instant end, Clock clock) {
        return end.isBefore(clock.instant().plusSeconds(AccessToken.SECONDS).plus(SKEW));
    }

    @Bean
    SecurityWebFilterChain tokensOnly(ServerHttpSecurity http, ReactiveJwtDecoder decoder, ProblemWriter problems) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtDecoder(decoder))
                        .authenticationEntryPoint(
                                (exchange, refused) -> problems.write(exchange, CommonProblems.tokenRefused())))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                (exchange, refused) -> problems.write(exchange, CommonProblems.tokenRefused()))
                        .accessDeniedHandler((exchange, denied) ->
                                problems.write(exchange, CommonProblems.forbidden("This token is for another place."))))
                .authorizeExchange(paths -> paths.pathMatchers("/actuator/**")
                        .permitAll()
                        .anyExchange()
                        .access((authentication, context) -> authentication
                                .map(Callers::of)
                                .map(caller -> new AuthorizationDecision(CallerPaths.allows(
                                        caller,
                                        context.getExchange()
                                                .getRequest()
                                                .getPath()
                                                .pathWithinApplication()
                                                .value())))))
                .build();
    }
}
