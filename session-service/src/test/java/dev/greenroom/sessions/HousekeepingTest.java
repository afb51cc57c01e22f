package dev.greenroom.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.sessions.answer.Sweep;
import dev.greenroom.sessions.kit.SomeKits;
import dev.greenroom.sessions.session.DyingInstance;
import dev.greenroom.sessions.session.Schedule;
import dev.greenroom.sessions.session.SessionCommand;
import dev.greenroom.sessions.session.Sessions;
import dev.greenroom.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class HousekeepingTest extends ServiceTest {

    @Autowired
    private Sweep sweep;

    @Autowired
    private Sessions sessions;

    @Test
    void a_session_that_was_forgotten_ends_by_itself() {
        var session = admitted();
        // As if it had been started two days ago.
        sessions.command(session.id(), new SessionCommand.Start(Instant.now().minus(Duration.ofDays(2))))
                .block();
        sweep.once().block();
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(room(session).path("state").asString()).isEqualTo("ended"));
    }

    @Test
    void what_is_due_has_happened_before_anybody_reads_the_session() {
        var forgotten = admitted();
        DyingInstance.command(
                service, forgotten.id(), new SessionCommand.Start(Instant.now().minus(Duration.ofDays(2))));
        assertThat(room(forgotten).path("state").asString()).isIn("ending", "ended");

        var never = aSession();
        var longAgo = new Schedule(Instant.now().minus(Duration.ofDays(2)), 60, "Europe/Berlin");
        DyingInstance.command(
                service,
                never.id(),
                new SessionCommand.Reschedule(longAgo, Instant.now().minus(Duration.ofDays(3))));
        assertThat(json(get(member(ADA), sessions() + "/" + never.id()))
                        .path("state")
                        .asString())
                .isEqualTo("expired");
        assertThat(found("?state=live,scheduled")).isZero();
    }

    @Test
    void what_was_noted_of_a_no_show_stays_until_the_candidate_is_erased() {
        var wish = new HashMap<>(aWish());
        wish.put("startsAt", Instant.now().minus(Duration.ofMinutes(30)).toString());
        var session = json(post(ADA, sessions(), wish).expectStatus().isCreated());
        var at = sessions() + "/" + session.path("id").asString();
        post(ADA, at + "/no-show", Map.of("reason", "noContact", "note", "Rang twice"))
                .expectStatus()
                .isOk();
        assertThat(json(get(member(BEN), at)).path("note").asString()).isEqualTo("Rang twice");

        var candidate = session.at("/candidate/id").asString();
        erase("/api/v1/workspaces/" + ws + "/candidates/" + candidate + "/erase")
                .expectStatus()
                .isNoContent();
        assertThat(json(get(member(BEN), at)).has("note")).isFalse();
    }

    @Test
    void what_the_candidate_asks_for_is_told_to_the_panel_and_to_nobody_else() {
        var session = aSession();
        guestPost(session, "/consent", Map.of("consent", true, "accommodation", "Captions, please"))
                .expectStatus()
                .isOk();
        var at = sessions() + "/" + session.id();
        assertThat(json(get(member(BEN), at)).at("/candidate/accommodation").asString())
                .isEqualTo("Captions, please");
        assertThat(json(get(member(STRANGER), at)).at("/candidate").has("accommodation"))
                .isFalse();
        assertThat(room(session).at("/candidate/accommodation").asString()).isEqualTo("Captions, please");
    }

    @Test
    void an_erasure_takes_texts_and_name_and_may_be_repeated() {
        var session = live();
        guestPost(
                        session,
                        "/answers/" + session.item(1) + "/submit",
                        Map.of("document", session.item(1), "revision", 1, "text", "My own words"))
                .expectStatus()
                .isOk();
        guestPost(session, "/chat", Map.of("number", 1, "text", "My own chat"))
                .expectStatus()
                .isOk();
        var candidate = session.body().at("/candidate/id").asString();
        var path = "/api/v1/workspaces/" + ws + "/candidates/" + candidate + "/erase";

        problem(post(ADA, path, null), 403, "forbidden");
        problem(erase(path), 409, "session-live");
        command(session, Map.of("type", "end"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(room(session).path("state").asString()).isEqualTo("ended"));
        erase(path).expectStatus().isNoContent();
        erase(path).expectStatus().isNoContent();

        assertThat(room(session).toString()).doesNotContain("My own words").doesNotContain("Cleo");
        assertThat(json(get(member(ADA), sessions() + "/" + session.id())).toString())
                .doesNotContain("Cleo");
    }

    @Test
    void a_session_is_moved_cancelled_and_found_again() {
        var session = aSession();
        var at = sessions() + "/" + session.id();
        var later = Map.of("startsAt", "2031-05-05T09:00:00Z", "durationMinutes", 45, "timeZone", "Europe/Berlin");
        problem(post(ADA, at + "/reschedule", later), 428, "if-match-required");
        problem(reschedule(at, later, "\"99\""), 412, "stale-version");
        var moved = json(reschedule(at, later, "\"1\"").expectStatus().isOk());
        assertThat(moved.path("startsAt").asString()).isEqualTo("2031-05-05T09:00:00Z");
        assertThat(moved.at("/candidate/name").asString()).isEqualTo("Cleo");

        assertThat(calendar(at)).contains("DTSTART:20310505T090000Z").doesNotContain(session.secret());
        problem(post(ADA, at + "/no-show", Map.of("reason", "noContact")), 409, "too-early");
        post(ADA, at + "/cancel", Map.of("reason", "Ill")).expectStatus().isOk();
        problem(tryCommand(session, Map.of("type", "start")), 409, "session-not-scheduled");
        assertThat(found("?state=cancelled&q=CLEO&panel=me")).isEqualTo(1);
        assertThat(found("?state=live")).isZero();
        assertThat(found("?q=nobody")).isZero();
    }

    @Test
    void a_question_is_added_while_live_and_asked() {
        var session = live();
        var question = SomeKits.addedQuestion(ws);
        var add = Map.<String, Object>of("type", "add", "questionId", question, "version", 1);
        command(session, add);
        command(session, add);
        problem(
                tryCommand(
                        session,
                        Map.of("type", "add", "questionId", UUID.randomUUID().toString(), "version", 1)),
                409,
                "version-not-yet-known");
        var plan = room(session).path("plan");
        assertThat(plan.size()).isEqualTo(4);
        assertThat(plan.path(3).at("/content/sampleAnswer").asString()).isEqualTo("SECRET-sample");
        command(
                session,
                Map.of(
                        "type",
                        "present",
                        "entryId",
                        plan.path(3).path("entryId").asString()));
        assertThat(json(guestGet(session, "/room")).at("/current/prompt").asString())
                .isEqualTo("Prompt 9");
    }

    @Test
    void a_list_comes_in_pages_the_latest_start_first_and_from_one_workspace() {
        var first = aSession().id();
        var second = aSession().id();
        var third = aSession().id();
        var page = json(get(member(ADA), sessions() + "?limit=2").expectStatus().isOk());
        var next = page.path("next").asString();
        var rest = json(get(member(ADA), sessions() + "?limit=2&cursor=" + next)
                .expectStatus()
                .isOk());

        assertThat(page.path("items").size()).isEqualTo(2);
        assertThat(rest.path("next").isNull()).isTrue();
        var ids = Stream.of(page, rest)
                .flatMap(each -> each.path("items").valueStream())
                .map(each -> each.path("id").asString())
                .toList();
        assertThat(ids).containsExactlyInAnyOrder(first, second, third);
        assertThat(page.path("items").path(0).path("startsAt").asString())
                .isGreaterThanOrEqualTo(
                        rest.path("items").path(0).path("startsAt").asString());
    }

    private int found(String query) {
        return json(get(member(ADA), sessions() + query).expectStatus().isOk())
                .path("items")
                .size();
    }

    private String calendar(String session) {
        return String.valueOf(get(member(ADA), session + "/calendar.ics")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private ResponseSpec reschedule(String at, Object body, String version) {
        return http.post()
                .uri(at + "/reschedule")
                .header("Authorization", member(ADA))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec erase(String path) {
        return post(member(ADA, Role.ADMIN), path, null, UUID.randomUUID().toString());
    }
}
