package dev.greenroom.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.ApiVersion;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.ReactiveHealthEndpointWebExtension;
import org.springframework.boot.health.contributor.Status;

class ReadinessTest extends ServiceTest {

    @Autowired
    private ReactiveHealthEndpointWebExtension health;

    /** Asks the endpoint itself, whatever its port. */
    @Test
    void it_is_ready_once_the_catalog_is_there() {
        var answer = health.health(ApiVersion.LATEST, null, SecurityContext.NONE, true, "readiness")
                .block(Duration.ofSeconds(5));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getBody()).isInstanceOfSatisfying(CompositeHealthDescriptor.class, readiness -> {
            assertThat(readiness.getStatus()).isEqualTo(Status.UP);
            assertThat(readiness.getComponents()).containsKey("catalog");
        });
    }
}
