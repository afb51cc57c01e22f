package dev.greenroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.testing.ReadBodies;
import dev.greenroom.testing.TestInfrastructure;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Runs the gateway with its demo accounts, before services that echo. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = GatewayApplication.class,
        properties = {
            "greenroom.demo=true",
            "greenroom.gateway.limits.sign-ins-per-account=10000",
            "greenroom.gateway.limits.ways-in-per-address=10000",
            "greenroom.gateway.limits.per-caller=100000",
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout=2s",
            "logging.structured.format.console="
        })
abstract class GatewayTest {

    static final String ACME = "00000000-0000-7000-8000-00000000ac3e";
    static final String MEMBERS = "/api/v1/workspaces/" + ACME + "/members";
    static final String INVITES = "/api/v1/workspaces/" + ACME + "/invites";
    static final String POLICY = "/api/v1/workspaces/" + ACME + "/policy";
    static final Services SERVICES = new Services();

    private static final Map<String, Browser> SIGNED_IN = new ConcurrentHashMap<>();

    @LocalServerPort
    int port;

    @LocalManagementPort
    int internalPort;

    WebTestClient http;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", () -> TestInfrastructure.mongoUri("identity"));
        registry.add("spring.kafka.bootstrap-servers", TestInfrastructure::kafka);
        registry.add("management.server.port", () -> 0);
        registry.add("greenroom.gateway.questions-uri", SERVICES::uri);
        registry.add("greenroom.gateway.sessions-uri", SERVICES::uri);
        registry.add("greenroom.gateway.scoring-uri", SERVICES::uri);
    }

    @BeforeEach
    void connect() {
        http = client(port);
    }

    static WebTestClient client(int port) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .filter(ReadBodies::toTheEnd)
                .build();
    }

    /** A browser in which one of the demo's people is signed in; shared between tests, so leave it signed in. */
    Browser as(String person) {
        return SIGNED_IN.computeIfAbsent(port + person, absent -> signIn(person));
    }

    /** A new session of a demo person. */
    Browser signIn(String person) {
        var browser = new Browser(http, port);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(AssertionError.class)
                .untilAsserted(() -> {
                    browser.signIn(person + "@demo.greenroom.dev", "greenroom-demo");
                    assertThat(browser.json("/api/v1/identity/me").get("workspaces"))
                            .isNotEmpty();
                });
        return browser;
    }

    Browser nobody() {
        return new Browser(http, port);
    }
}
