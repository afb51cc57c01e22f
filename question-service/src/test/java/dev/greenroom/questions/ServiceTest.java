package dev.greenroom.questions;

import static org.awaitility.Awaitility.await;

import dev.greenroom.questions.decided.Workspaces;
import dev.greenroom.testing.OpenApiDocument;
import dev.greenroom.testing.ReadBodies;
import dev.greenroom.testing.UseInfrastructure;
import dev.greenroom.web.Role;
import dev.greenroom.web.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the service on a real port, store and broker; every test has a workspace of its own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "logging.structured.format.console="})
@UseInfrastructure(database = "greenroom_questions")
public abstract class ServiceTest {

    protected static final String SYSTEM = Workspaces.SYSTEM;
    protected static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TestTokens TOKENS = new TestTokens("question-service");
    protected static final OpenApiDocument OPEN_API = OpenApiDocument.of("/openapi/questions.yaml");

    protected final String workspace = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private ReactiveHealthIndicator catalog;

    private WebTestClient http;

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
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
                .entityExchangeResultConsumer(OPEN_API::check)
                .build();
        await().atMost(Duration.ofSeconds(15))
                .until(() -> catalog.health().block().getStatus() == Status.UP);
    }

    protected static String author(String workspace) {
        return authorNamed("ada", workspace);
    }

    protected static String authorNamed(String member, String workspace) {
        return TOKENS.member(member, workspace, Role.AUTHOR);
    }

    protected static String interviewer(String workspace) {
        return TOKENS.member("ivo", workspace, Role.INTERVIEWER, Role.HIRING, Role.ADMIN);
    }

    protected static String guest() {
        return TOKENS.guest("session", "invitation", 1, "candidate", "workspace");
    }

    protected static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    protected static Map<String, String> ifMatch(long version) {
        return Map.of("If-Match", "\"" + version + "\"");
    }

    protected ResponseSpec call(
            HttpMethod method, String token, String path, Map<String, String> headers, @Nullable Object body) {
        var request = http.method(method).uri(path).headers(all -> {
            all.setBearerAuth(token);
            headers.forEach(all::set);
        });
        return body == null
                ? request.exchange()
                : request.header("Content-Type", "application/json")
                        .bodyValue(body instanceof String text ? text : JSON.writeValueAsString(body))
                        .exchange();
    }

    protected ResponseSpec get(String path) {
        return call(HttpMethod.GET, author(workspace), path, Map.of(), null);
    }

    protected ResponseSpec post(String path, @Nullable Object body) {
        return call(HttpMethod.POST, author(workspace), path, key(), body);
    }

    protected ResponseSpec put(String path, long version, Object body) {
        return call(HttpMethod.PUT, author(workspace), path, ifMatch(version), body);
    }

    /** The path within this test's workspace. */
    protected String at(String path) {
        return "/api/v1/workspaces/" + workspace + path;
    }

    protected static JsonNode body(ResponseSpec response, int status) {
        var bytes = response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return JSON.readTree(bytes == null ? "null".getBytes(java.nio.charset.StandardCharsets.UTF_8) : bytes);
    }

    /** The name of the problem that a refusal carries. */
    protected static String problem(ResponseSpec response, int status) {
        return body(response, status).get("type").asString().replace("/problems/", "");
    }

    /** A question of this workspace, published as version 1. */
    protected String aPublishedQuestion(String title) {
        var id = aDraft(title);
        body(post(at("/questions/" + id + "/publish"), null), 200);
        return id;
    }

    protected String aDraft(String title) {
        return body(post(at("/questions"), Map.of("content", content(title))), 201)
                .get("id")
                .asString();
    }

    protected static Map<String, Object> content(String title) {
        var content = dev.greenroom.questions.question.SomeContent.aContentTitled(title);
        return JSON.convertValue(content, new tools.jackson.core.type.TypeReference<Map<String, Object>>() {});
    }

    protected static Map<String, Object> kit(String title, String... questionIds) {
        var entries = List.of(questionIds).stream()
                .map(id -> Map.of("questionId", id, "version", 1, "weight", 2, "timeBoxMinutes", 10))
                .toList();
        return Map.of("title", title, "slotMinutes", 45, "entries", entries);
    }
}
