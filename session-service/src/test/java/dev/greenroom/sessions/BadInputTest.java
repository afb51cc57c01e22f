package dev.greenroom.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.web.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Whatever is wrong with a request is said in one way, and nothing has changed afterwards. */
class BadInputTest extends ServiceTest {

    /**
     * An endpoint that takes a body: who calls it, a body that is right, and how one of its fields is made wrong.
     *
     * @param required a field that must be there
     * @param wrong a field with a value of another type
     * @param tooMuch a field with a value beyond its limit
     */
    private record Write(
            HttpMethod method,
            String path,
            Who who,
            @Nullable Map<String, Object> good,
            String required,
            Map.Entry<String, Object> wrong,
            Map.Entry<String, Object> tooMuch) {

        Write(HttpMethod method, String path, Who who) {
            this(method, path, who, null, "", Map.entry("", ""), Map.entry("", ""));
        }

        String name() {
            return method + " " + path;
        }

        Map<String, Object> goodOrNone() {
            return Objects.requireNonNullElse(good, Map.of());
        }
    }

    private enum Who {
        MEMBER,
        ADMIN,
        PANEL,
        CANDIDATE
    }

    private static final String LONG = "x".repeat(5000);
    private static final String WS = "/api/v1/workspaces/{ws}";
    private static final String ONE = WS + "/sessions/{id}";
    private static final String GUEST = "/api/v1/guests/{session}";
    private static final String ROOM = "/api/v1/rooms/{session}";

    private List<Write> writes() {
        return List.of(
                new Write(
                        HttpMethod.POST,
                        WS + "/sessions",
                        Who.MEMBER,
                        aWish(),
                        "lead",
                        Map.entry("durationMinutes", "sixty"),
                        Map.entry("durationMinutes", 481)),
                new Write(
                        HttpMethod.POST,
                        ONE + "/reschedule",
                        Who.MEMBER,
                        Map.of("startsAt", "2031-05-05T09:00:00Z", "durationMinutes", 45, "timeZone", "Europe/Berlin"),
                        "startsAt",
                        Map.entry("startsAt", "tomorrow"),
                        Map.entry("timeZone", "Mars/Olympus")),
                new Write(
                        HttpMethod.POST,
                        ONE + "/cancel",
                        Who.MEMBER,
                        Map.of("reason", "Ill"),
                        "reason",
                        Map.entry("reason", 7),
                        Map.entry("reason", LONG)),
                new Write(
                        HttpMethod.POST,
                        ONE + "/no-show",
                        Who.MEMBER,
                        Map.of("reason", "noContact"),
                        "reason",
                        Map.entry("reason", "asleep"),
                        Map.entry("note", LONG)),
                new Write(
                        HttpMethod.POST,
                        ONE + "/invitations",
                        Who.MEMBER,
                        Map.of("role", "observer"),
                        "role",
                        Map.entry("role", "king"),
                        Map.entry("role", 1)),
                new Write(HttpMethod.POST, ONE + "/invitations/{invitation}/revoke", Who.MEMBER),
                new Write(HttpMethod.POST, ONE + "/invitations/{invitation}/reissue", Who.MEMBER),
                new Write(HttpMethod.POST, WS + "/candidates/{candidate}/erase", Who.ADMIN),
                new Write(
                        HttpMethod.POST,
                        ROOM + "/commands",
                        Who.PANEL,
                        Map.of("type", "pause"),
                        "type",
                        Map.entry("type", "dance"),
                        Map.entry("entryId", LONG)),
                new Write(
                        HttpMethod.POST,
                        ROOM + "/chat",
                        Who.PANEL,
                        Map.of("text", "Hello", "number", 1),
                        "number",
                        Map.entry("number", "one"),
                        Map.entry("text", LONG)),
                new Write(
                        HttpMethod.POST,
                        GUEST + "/consent",
                        Who.CANDIDATE,
                        Map.of("consent", true),
                        "consent",
                        Map.entry("consent", "yes"),
                        Map.entry("name", LONG)),
                new Write(HttpMethod.POST, GUEST + "/consent/withdraw", Who.CANDIDATE),
                new Write(HttpMethod.POST, GUEST + "/lobby", Who.CANDIDATE),
                new Write(
                        HttpMethod.PUT,
                        GUEST + "/answers/{item}/draft",
                        Who.CANDIDATE,
                        Map.of("revision", 1, "text", "a"),
                        "text",
                        Map.entry("revision", "first"),
                        Map.entry("revision", 0)),
                new Write(
                        HttpMethod.POST,
                        GUEST + "/answers/{item}/submit",
                        Who.CANDIDATE,
                        Map.of("document", "d", "revision", 1, "text", "a"),
                        "document",
                        Map.entry("text", 5),
                        Map.entry("revision", -1)),
                new Write(
                        HttpMethod.POST,
                        GUEST + "/chat",
                        Who.CANDIDATE,
                        Map.of("text", "Hello", "number", 1),
                        "text",
                        Map.entry("text", List.of()),
                        Map.entry("number", 0)));
    }

    @Test
    void the_table_names_every_endpoint_that_writes() {
        var named = writes().stream()
                .map(write -> write.name().replace("{candidate}", "{id}"))
                .collect(Collectors.toSet());
        var all = OPEN_API.operations().stream()
                .filter(operation -> !operation.startsWith("GET "))
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(all);
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_is_wrong_is_refused_and_changes_nothing() {
        connect();
        var session = live();
        return writes().stream()
                .filter(write -> write.good() != null)
                .flatMap(write -> Stream.of(
                        bad(session, write, "unknown-field", with(write.goodOrNone(), "colour", "red")),
                        bad(session, write, "missing-field", without(write.goodOrNone(), write.required())),
                        bad(session, write, null, with(write.goodOrNone(), write.wrong())),
                        bad(session, write, null, with(write.goodOrNone(), write.tooMuch())),
                        bad(session, write, "malformed-json", "{")));
    }

    @TestFactory
    Stream<DynamicTest> who_may_not_is_refused() {
        connect();
        var session = live();
        var foreign = UUID.randomUUID().toString();
        return writes().stream()
                .flatMap(write -> Stream.of(
                        DynamicTest.dynamicTest(
                                write.name() + ": no token",
                                () -> problem(
                                        send(session, write, "Bearer nothing", write.good()), 401, "token-refused")),
                        DynamicTest.dynamicTest(write.name() + ": a foreign workspace or session", () -> {
                            var status = send(session, write, stranger(write, foreign), write.good())
                                    .returnResult(String.class)
                                    .getStatus()
                                    .value();
                            assertThat(status).isIn(403, 404);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> a_post_needs_its_key_and_a_key_belongs_to_one_body() {
        connect();
        return writes().stream()
                .filter(write -> write.method() == HttpMethod.POST)
                .map(write -> DynamicTest.dynamicTest(write.name(), () -> {
                    connect();
                    var session = live();
                    problem(keyed(session, write, write.good(), null), 400, "idempotency-key-missing");
                    problem(keyed(session, write, write.good(), "k".repeat(256)), 400, "idempotency-key-invalid");
                }));
    }

    @Test
    void a_key_with_another_body_is_refused_and_with_the_same_replayed() {
        var session = live();
        var path = sessions() + "/" + session.id() + "/invitations";
        var first = json(post(member(ADA), path, Map.of("role", "observer"), "key-1")
                .expectStatus()
                .isOk());
        var again = json(post(member(ADA), path, Map.of("role", "observer"), "key-1")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Idempotent-Replayed", "true"));
        assertThat(again).isEqualTo(first);
        problem(post(member(ADA), path, Map.of("role", "candidate"), "key-1"), 422, "key-reused");
        post(member(BEN), path, Map.of("role", "observer"), "key-1")
                .expectHeader()
                .doesNotExist("Idempotent-Replayed");
        assertThat(room(session).path("version").asLong()).isPositive();
    }

    @Test
    void roles_and_the_panel_decide_who_may_do_what() {
        problem(post(member(ADA, Role.AUTHOR), sessions(), aWish(), "a"), 403, "forbidden");
        var session = aSession();
        problem(post(STRANGER, sessions() + "/" + session.id() + "/cancel", Map.of("reason", "No")), 403, "forbidden");
        problem(get(member(STRANGER), sessions() + "/" + session.id() + "/links"), 403, "forbidden");
        problem(get(inRoom(STRANGER), "/api/v1/rooms/" + session.id()), 403, "not-on-panel");
        problem(get(member(ADA), sessions() + "/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void an_answer_beyond_64_kib_is_refused_by_name() {
        var session = live();
        problem(
                guestPost(
                        session,
                        "/answers/" + session.item(1) + "/submit",
                        Map.of("document", "d", "revision", 1, "text", "ä".repeat(33_000))),
                413,
                "answer-too-long");
        problem(
                guestPost(
                        session,
                        "/answers/" + session.item(2) + "/submit",
                        Map.of("document", "d", "revision", 1, "text", "early")),
                409,
                "not-current-question");
    }

    private DynamicTest bad(Created session, Write write, @Nullable String type, Object body) {
        return DynamicTest.dynamicTest(write.name() + ": " + (type == null ? "a wrong value" : type), () -> {
            var before = room(session).path("version").asLong();
            var response = send(session, write, token(session, write), body);
            if (type == null) {
                var status = response.returnResult(String.class).getStatus().value();
                assertThat(status).isEqualTo(400);
            } else {
                problem(response, 400, type);
            }
            assertThat(room(session).path("version").asLong()).isEqualTo(before);
        });
    }

    private ResponseSpec send(Created session, Write write, String token, @Nullable Object body) {
        return send(session, write, token, body, UUID.randomUUID().toString());
    }

    private ResponseSpec keyed(Created session, Write write, @Nullable Object body, @Nullable String key) {
        return send(session, write, token(session, write), body, key);
    }

    private ResponseSpec send(Created session, Write write, String token, @Nullable Object body, @Nullable String key) {
        var request = http.method(write.method())
                .uri(address(session, write))
                .header("Authorization", token)
                .header("If-Match", "\"1\"");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return body == null
                ? request.exchange()
                : request.header("Content-Type", "application/json")
                        .bodyValue(body)
                        .exchange();
    }

    private String address(Created session, Write write) {
        return write.path()
                .replace("{ws}", ws)
                .replace("{id}", session.id())
                .replace("{session}", session.id())
                .replace("{invitation}", session.invitation())
                .replace("{candidate}", session.body().at("/candidate/id").asString())
                .replace("{item}", session.item(1));
    }

    private String token(Created session, Write write) {
        return switch (write.who()) {
            case MEMBER -> member(ADA);
            case ADMIN -> member(ADA, Role.ADMIN);
            case PANEL -> inRoom(ADA);
            case CANDIDATE -> guest(session);
        };
    }

    private String stranger(Write write, String foreign) {
        return "Bearer "
                + switch (write.who()) {
                    case MEMBER, ADMIN -> TOKENS.member(STRANGER, foreign, Role.ADMIN, Role.INTERVIEWER);
                    case PANEL -> TOKENS.memberInRoom(STRANGER, foreign, Role.INTERVIEWER);
                    case CANDIDATE -> TOKENS.guest(foreign, foreign, 1, "candidate", ws);
                };
    }

    private static Map<String, Object> with(Map<String, Object> good, String field, Object value) {
        var changed = new HashMap<>(good);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> with(Map<String, Object> good, Map.Entry<String, Object> entry) {
        return with(good, entry.getKey(), entry.getValue());
    }

    private static Map<String, Object> without(Map<String, Object> good, String field) {
        var changed = new HashMap<>(good);
        changed.remove(field);
        return changed;
    }
}
