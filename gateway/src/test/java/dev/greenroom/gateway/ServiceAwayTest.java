package dev.greenroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@Import(ServiceAwayTest.NoQuestionService.class)
class ServiceAwayTest extends GatewayTest {

    private static final String QUESTIONS = "/api/v1/workspaces/" + ACME + "/questions";
    private static final String SCORECARDS = "/api/v1/workspaces/" + ACME + "/scorecards/";

    @TestConfiguration
    static class NoQuestionService {

        @Bean
        @Primary
        Upstream nothingListensThere() {
            return new Upstream(
                    URI.create("http://127.0.0.1:1"), URI.create(SERVICES.uri()), URI.create(SERVICES.uri()));
        }
    }

    @Autowired
    CircuitBreakerRegistry breakers;

    @BeforeEach
    @AfterEach
    void close() {
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    @Test
    void a_service_that_is_down_is_503() {
        as("ada")
                .get(QUESTIONS)
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "2")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/service-unavailable");
    }

    @Test
    void after_some_failures_its_breaker_answers_and_others_are_not_touched() {
        for (int i = 0; i < 20; i++) {
            as("ada").get(QUESTIONS).expectStatus().isEqualTo(503);
        }
        assertThat(breakers.circuitBreaker("question-service").getState()).isEqualTo(CircuitBreaker.State.OPEN);
        as("ada").get(QUESTIONS).expectStatus().isEqualTo(503);
        as("ada").get(SCORECARDS + "s1").expectStatus().isOk();
    }

    @Test
    void faults_of_a_service_open_its_breaker() {
        for (int i = 0; i < 20; i++) {
            as("ada").get(SCORECARDS + "broken");
        }
        assertThat(breakers.circuitBreaker("scoring-service").getState()).isEqualTo(CircuitBreaker.State.OPEN);
    }

    @Test
    void refusals_of_callers_do_not() {
        for (int i = 0; i < 30; i++) {
            nobody().get(SCORECARDS + "s1").expectStatus().isUnauthorized();
        }
        assertThat(breakers.circuitBreaker("scoring-service").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }
}
