package dev.greenroom.scoring;

import static org.awaitility.Awaitility.await;

import dev.greenroom.scoring.suggestion.ScriptedScorers;
import dev.greenroom.testing.OpenApiDocument;
import dev.greenroom.testing.ReadBodies;
import dev.greenroom.testing.UseInfrastructure;
import dev.greenroom.web.Role;
import dev.greenroom.web.testing.TestTokens;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the service on a real store, a real broker and a real port, and plays the other services. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = {ScoringServiceApplication.class, ScriptedScorers.class},
        properties = {"logging.structured.format.console=", "management.server.port=0"})
@UseInfrastructure(database = "scoring")
public abstract class ScoringServiceTest {

    protected static final TestTokens TOKENS = new TestTokens("scoring-service");
    protected static final OpenApiDocument OPEN_API = OpenApiDocument.of("/openapi/scoring.yaml");

    @LocalServerPort
    private int port;

    protected final OtherServices others = OtherServices.ON_KAFKA;

    protected WebTestClient http;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry registry) {
        registry.add("greenroom.jwks-uri", TOKENS::jwksUri);
    }

    @BeforeEach
    void connect() {
        http = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .filter(ReadBodies::toTheEnd)
                .entityExchangeResultConsumer(OPEN_API::check)
                .build();
    }

    protected int port() {
        return port;
    }

    /** A request of a member of the workspace. */
    protected WebTestClient.RequestBodySpec as(Someone who, HttpMethod method, String path) {
        return http.method(method)
                .uri("/api/v1/workspaces/" + who.workspace() + path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKENS.member(who.id(), who.workspace(), who.roles()));
    }

    protected WebTestClient.ResponseSpec get(Someone who, String path) {
        return as(who, HttpMethod.GET, path).exchange();
    }

    protected WebTestClient.ResponseSpec put(Someone who, String path, String body) {
        return as(who, HttpMethod.PUT, path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    protected WebTestClient.ResponseSpec post(Someone who, String path, String key, String body) {
        return as(who, HttpMethod.POST, path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    protected static JsonNode json(WebTestClient.ResponseSpec response) {
        var body = response.expectBody(String.class).returnResult().getResponseBody();
        return JsonMapper.shared().readTree(body);
    }

    /** Publishes the session's life up to its end and waits until the panel may assess it. */
    protected void ended(SomeSession session, Someone member) {
        others.schedule(session);
        others.start(session);
        others.end(session);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> json(get(member, "/scorecards/" + session.id()))
                        .path("session")
                        .has("endedAt"));
    }

    protected void rate(Someone who, SomeSession session, String entry, long revision, int rating) {
        var body = "{\"revision\":%d,\"rating\":%d,\"keyPoints\":{}}".formatted(revision, rating);
        put(who, mine(session) + "/ratings/" + entry, body).expectStatus().isOk();
    }

    protected void recommend(Someone who, SomeSession session, long revision, String recommendation) {
        var body = "{\"revision\":%d,\"recommendation\":\"%s\"}".formatted(revision, recommendation);
        put(who, mine(session) + "/recommendation", body).expectStatus().isOk();
    }

    protected static String mine(SomeSession session) {
        return "/assessments/mine/" + session.id();
    }

    protected static String newId() {
        return UUID.randomUUID().toString();
    }

    /** A member of a workspace with roles. */
    public record Someone(String id, String workspace, Role... roles) {

        public static Someone in(String workspace, Role... roles) {
            return new Someone(newId(), workspace, roles);
        }
    }
}
