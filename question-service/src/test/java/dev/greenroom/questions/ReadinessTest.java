package dev.greenroom.questions;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.web.reactive.server.WebTestClient;

class ReadinessTest extends ServiceTest {

    @LocalManagementPort
    private int managementPort;

    @Test
    void it_is_ready_once_the_catalog_is_there() {
        WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + managementPort)
                .build()
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components.catalog.status")
                .isEqualTo("UP");
    }
}
