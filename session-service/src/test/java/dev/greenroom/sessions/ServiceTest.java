package dev.greenroom.sessions;

import dev.greenroom.sessions.kit.SomeKits;
import dev.greenroom.testing.OpenApiDocument;
import dev.greenroom.testing.ReadBodies;
import dev.greenroom.testing.UseInfrastructure;
import dev.greenroom.web.Role;
import dev.greenroom.web.testing.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the service on a real port, with a kit in each test's own workspace. */
@UseInfrastructure(database = "sessions")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = SessionServiceApplication.class,
        properties = {"logging.structured.format.console=", "management.server.port=0"})
public abstract class ServiceTest {

    protected static final TestTokens TOKENS = new TestTokens("session-service");
    protected static final OpenApiDocument OPEN_API = OpenApiDocument.of("/openapi/sessions.yaml");
    protected static final String ADA = "00000000-0000-7000-8000-0000000000d1";
    protected static final String BEN = "00000000-0000-7000-8000-0000000000d2";
    protected static final String STRANGER = "00000000-0000-7000-8000-0000000000d9";
    protected static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    protected int port;

    @Autowired
    protected ApplicationContext service;

    protected WebTestClient http;
    protected String ws;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry registry) {
        registry.add("greenroom.jwks-uri", TOKENS::jwksUri);
    }

    @BeforeEach
    void connect() {
        ws = UUID.randomUUID().toString();
        SomeKits.arriveIn(service, ws);
        http = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .filter(ReadBodies::toTheEnd)
                .entityExchangeResultConsumer(OPEN_API::check)
                .build();
    }

    /** A session with the panel Ada and Ben, in an hour. */
    protected Created aSession() {
        var body = json(post(ADA, sessions(), aWish()).expectStatus().isCreated());
        var link = body.path("links").path("candidate").asString();
        return new Created(
                body.path("id").asString(),
                body.path("invitations").path(0).path("id").asString(),
                link.substring(link.indexOf('#') + 1),
                body);
    }

    /** What a test needs to know of a session. */
    protected record Created(String id, String invitation, String secret, JsonNode body) {

        public String item(int question) {
            return id + "." + SomeKits.entry(question);
        }
    }

    /** A session whose candidate has consented and stands in the room. */
    protected Created admitted() {
        var session = aSession();
        guestPost(session, "/consent", Map.of("consent", true)).expectStatus().isOk();
        guestPost(session, "/lobby", null).expectStatus().isOk();
        command(session, Map.of("type", "admit", "invitationId", session.invitation()));
        return session;
    }

    /** A live session in which the first question is shown. */
    protected Created live() {
        var session = admitted();
        command(session, Map.of("type", "start"));
        command(session, Map.of("type", "present"));
        return session;
    }

    protected Map<String, Object> aWish() {
        return Map.of(
                "kitId",
                SomeKits.kit(ws),
                "kitVersion",
                1,
                "candidate",
                Map.of("name", "Cleo", "email", "cleo@example.org", "timeZone", "Asia/Tokyo"),
                "panel",
                List.of(ADA, BEN),
                "lead",
                ADA,
                "startsAt",
                Instant.now()
                        .plus(1, ChronoUnit.HOURS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                "durationMinutes",
                60,
                "timeZone",
                "Europe/Berlin");
    }

    protected String sessions() {
        return "/api/v1/workspaces/" + ws + "/sessions";
    }

    protected String member(String id, Role... roles) {
        return "Bearer " + TOKENS.member(id, ws, roles.length == 0 ? new Role[] {Role.INTERVIEWER} : roles);
    }

    protected String inRoom(String id) {
        return "Bearer " + TOKENS.memberInRoom(id, ws, Role.INTERVIEWER);
    }

    protected String guest(Created session) {
        return "Bearer " + TOKENS.guest(session.id(), session.invitation(), 1, "candidate", ws);
    }

    protected WebTestClient.ResponseSpec post(String member, String path, @Nullable Object body) {
        return post(member(member), path, body, UUID.randomUUID().toString());
    }

    protected WebTestClient.ResponseSpec post(String token, String path, @Nullable Object body, String key) {
        var request = http.post().uri(path).header("Authorization", token).header("Idempotency-Key", key);
        return body == null
                ? request.exchange()
                : request.header("Content-Type", "application/json")
                        .bodyValue(body)
                        .exchange();
    }

    protected WebTestClient.ResponseSpec get(String token, String path) {
        return http.get().uri(path).header("Authorization", token).exchange();
    }

    protected WebTestClient.ResponseSpec guestPost(Created session, String path, @Nullable Object body) {
        return post(
                guest(session),
                "/api/v1/guests/" + session.id() + path,
                body,
                UUID.randomUUID().toString());
    }

    protected WebTestClient.ResponseSpec guestGet(Created session, String path) {
        return get(guest(session), "/api/v1/guests/" + session.id() + path);
    }

    protected void command(Created session, Map<String, Object> command) {
        tryCommand(session, command).expectStatus().isNoContent();
    }

    protected WebTestClient.ResponseSpec tryCommand(Created session, Map<String, Object> command) {
        return post(
                inRoom(ADA),
                "/api/v1/rooms/" + session.id() + "/commands",
                command,
                UUID.randomUUID().toString());
    }

    protected JsonNode room(Created session) {
        return json(
                get(inRoom(ADA), "/api/v1/rooms/" + session.id()).expectStatus().isOk());
    }

    protected static JsonNode json(WebTestClient.ResponseSpec response) {
        return JSON.readTree(Objects.requireNonNull(
                response.expectBody(String.class).returnResult().getResponseBody()));
    }

    protected static void problem(WebTestClient.ResponseSpec response, int status, String type) {
        response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + type);
    }
}
