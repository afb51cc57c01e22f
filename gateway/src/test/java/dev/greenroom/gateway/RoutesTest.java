package dev.greenroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class RoutesTest extends GatewayTest {

    private static final String IN_ACME = "/api/v1/workspaces/" + ACME + "/";

    private static SignedJWT token(JsonNode seen) throws Exception {
        return SignedJWT.parse(seen.at("/headers/authorization").asString().replaceFirst("^Bearer ", ""));
    }

    @ParameterizedTest(name = "{0} goes to {1}")
    @CsvSource({
        "questions, question-service",
        "questions/q1/versions/2, question-service",
        "kits?scope=all, question-service",
        "catalog/search?q=a%20b, question-service",
        "sessions, session-service",
        "candidates?ids=a, session-service",
        "session-kits, session-service",
        "assessments/mine/s1, scoring-service",
        "evaluations?state=waiting, scoring-service",
        "scorecards/s1, scoring-service",
        "scoring/settings, scoring-service"
    })
    void a_path_goes_to_its_service_with_a_token_for_it(String path, String service) throws Exception {
        JsonNode seen = as("ada").json(IN_ACME + path);
        assertThat(seen.get("uri").asString()).isEqualTo(IN_ACME + path);
        SignedJWT token = token(seen);
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly(service);
        assertThat(claims.getSubject()).isEqualTo(as("ada").memberId());
        assertThat(claims.getStringClaim("ws")).isEqualTo(ACME);
        assertThat(claims.getStringListClaim("roles")).containsExactly("author", "interviewer");
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(60_000);
    }

    @Test
    void the_token_verifies_with_the_keys_of_the_internal_port() throws Exception {
        SignedJWT token = token(as("ada").json(IN_ACME + "questions"));
        String keys = client(internalPort)
                .get()
                .uri("/internal/jwks")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        ECKey key = (ECKey) JWKSet.parse(keys).getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(token.getHeader().getType().toString()).isEqualTo("at+jwt");
    }

    @Test
    void in_a_room_all_memberships_go_along() throws Exception {
        var claims = token(as("ben").json("/api/v1/rooms/s1")).getJWTClaimsSet();
        assertThat(claims.getClaim("ws")).isNull();
        assertThat(claims.getJSONObjectClaim("memberships")).isEqualTo(Map.of(ACME, List.of("interviewer")));
    }

    @Test
    void what_only_the_gateway_may_say_is_taken_off() {
        JsonNode headers = Browser.json(as("ada")
                        .request(HttpMethod.GET, IN_ACME + "questions")
                        .header("Authorization", "Bearer forged")
                        .header("X-Forwarded-For", "1.2.3.4")
                        .header("X-Forwarded-Prefix", "/x")
                        .header("Forwarded", "for=1.2.3.4")
                        .header("X-Real-IP", "1.2.3.4")
                        .header("X-Greenroom-Member", "somebody")
                        .header("baggage", "a=b")
                        .header("Accept-Language", "de")
                        .exchange())
                .get("headers");
        assertThat(headers.propertyNames())
                .contains("accept-language", "traceparent")
                .doesNotContain(
                        "cookie",
                        "x-forwarded-for",
                        "x-forwarded-prefix",
                        "forwarded",
                        "x-real-ip",
                        "x-greenroom-member",
                        "baggage");
        assertThat(headers.get("authorization").asString()).isNotEqualTo("Bearer forged");
    }

    @Test
    void a_trace_goes_on_inside() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        JsonNode headers = Browser.json(as("ada")
                        .request(HttpMethod.GET, IN_ACME + "questions")
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .exchange())
                .get("headers");
        assertThat(headers.get("traceparent").asString()).contains(trace);
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "/api/v1/workspaces/00000000-0000-7000-8000-000000000001/questions, 404, not-found",
        "/api/v1/workspaces/none/questions, 404, not-found",
        "/api/v1/nothing, 404, not-found",
        "/api/v2/workspaces, 404, not-found",
        "/actuator/health, 404, not-found",
        "/actuator/prometheus, 404, not-found",
        "/internal/jwks, 404, not-found",
        "/internal/redeem, 404, not-found"
    })
    void what_is_not_there_is_a_problem(String path, int status, String type) {
        as("ada")
                .get(path)
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + type);
    }

    @Test
    void nobody_reaches_no_service() {
        nobody().get(IN_ACME + "questions").expectStatus().isUnauthorized();
        nobody().get("/api/v1/rooms/s1").expectStatus().isUnauthorized();
        nobody().get("/api/v1/guests/s1/room").expectStatus().isUnauthorized();
    }

    @Test
    void a_body_over_the_limit_stops_here() {
        as("ada")
                .post(IN_ACME + "questions", "\"" + "x".repeat(300_000) + "\"")
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/body-too-large");
    }

    @Test
    void a_service_that_takes_too_long_is_504() {
        as("ada")
                .get(IN_ACME + "scorecards/slow")
                .expectStatus()
                .isEqualTo(504)
                .expectHeader()
                .valueEquals("Retry-After", "2")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/service-timeout");
    }

    @Test
    void health_and_figures_stand_on_the_internal_port() {
        var internal = client(internalPort);
        internal.get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
        internal.get()
                .uri("/actuator/health")
                .exchange()
                .expectBody()
                .jsonPath("$.components.store.status")
                .isEqualTo("UP");
        internal.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(figures -> assertThat(figures).contains("resilience4j_circuitbreaker_state"));
    }

    @Test
    void the_internal_port_has_no_api() {
        var internal = client(internalPort)
                .mutate()
                .responseTimeout(Duration.ofSeconds(5))
                .build();
        internal.post()
                .uri("/api/v1/identity/sign-in")
                .header("Content-Type", "application/json")
                .bodyValue("{\"email\":\"ada@demo.greenroom.dev\",\"password\":\"greenroom-demo\"}")
                .exchange()
                .expectStatus()
                .isNotFound();
    }
}
