package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.suggestion.ScriptedScorers;
import dev.greenroom.web.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class RescoringLifeTest extends ScoringServiceTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String RESCORINGS = "/scoring/rescorings";

    private final Someone ada = Someone.in(newId(), Role.INTERVIEWER);
    private final Someone hana = new Someone(newId(), ada.workspace(), Role.HIRING);
    private final SomeSession first = SomeSession.scripted(ada.workspace(), ada.id());

    @Autowired
    private Environment environment;

    @Autowired
    private Answers answers;

    @Test
    void a_question_is_scored_again_step_by_step_and_what_was_suggested_before_stays_in_sight() {
        answered(23);
        var before = suggestion(first);

        var job = finished(begin(question()));

        assertThat(counts(job)).isEqualTo("23 of 23, 0 changed, 0 failed");
        assertThat(card(first).path("earlier"))
                .as("the same scorer says the same")
                .isEmpty();

        ScriptedScorers.newVersion(prompt(), "2");
        job = finished(begin(question()));

        assertThat(counts(job)).isEqualTo("23 of 23, 23 changed, 0 failed");
        assertThat(suggestion(first).path("scorer").path("version").asString()).isEqualTo("2");
        var earlier = card(first).path("earlier");
        assertThat(earlier.size()).isEqualTo(1);
        assertThat(earlier.path(0).path("scorer")).isEqualTo(before.path("scorer"));
        assertThat(earlier.path(0).path("at")).isEqualTo(before.path("at"));
        assertThat(earlier.path(0).path("states").path("key").asString()).isEqualTo("partly");
        var list = json(get(hana, RESCORINGS + "?limit=1"));
        assertThat(list.path("items").path(0).path("id")).isEqualTo(job.path("id"));
        assertThat(json(get(hana, RESCORINGS + "?cursor=" + list.path("next").asString()))
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void a_kit_is_scored_again_session_by_session_in_this_workspace_only() {
        var others = SomeSession.like(first, ada.id());
        answered(1);
        ended(others, hana);
        this.others.answer(others, others.first(), ".50");
        await().atMost(SOON).until(() -> suggestion(others).isObject());
        for (int i = 0; i < 5; i++) {
            ended(SomeSession.like(first, ada.id()), hana);
        }
        ScriptedScorers.newVersion(prompt(), "2");

        var job = finished(begin("{\"scope\":\"kit\",\"id\":\"%s\"}".formatted(first.kit())));

        assertThat(counts(job)).isEqualTo("2 of 2, 2 changed, 0 failed");
        var stranger = Someone.in(newId(), Role.ADMIN);
        refused(post(stranger, RESCORINGS, newId(), question()), 422, "nothing-to-score");
        get(stranger, RESCORINGS + "/" + job.path("id").asString())
                .expectStatus()
                .isNotFound();
        assertThat(json(get(stranger, RESCORINGS)).path("items")).isEmpty();
    }

    @Test
    void everything_is_scored_again_and_an_answer_that_fails_keeps_what_it_had() {
        answered(2);
        var broken = SomeSession.like(first, ada.id());
        ended(broken, hana);
        others.answer(broken, broken.first(), "This one is broken.");
        await().atMost(SOON)
                .until(
                        () -> card(broken),
                        question -> question.path("answer").isObject() && !question.has("waitingFor"));
        assertThat(suggestion(broken).isNull())
                .as("no suggestion, and a scorecard all the same")
                .isTrue();
        ScriptedScorers.newVersion(prompt(), "2");

        var job = finished(begin("{\"scope\":\"everything\"}"));

        assertThat(counts(job)).isEqualTo("3 of 3, 2 changed, 1 failed");
        assertThat(suggestion(broken).isNull()).isTrue();
    }

    @Test
    void a_job_goes_on_when_an_instance_comes_and_goes_and_an_event_comes_twice() {
        answered(45);
        ScriptedScorers.newVersion(prompt(), "2");
        var other = anotherInstance();
        var job = begin(question());
        SpringApplication.exit(other);
        others.publish(
                "greenroom.rescorings",
                job.path("id").asString(),
                "RescoringRequested",
                ada.workspace(),
                Map.of("rescoringId", job.path("id").asString()),
                1);

        assertThat(counts(finished(job))).isEqualTo("45 of 45, 45 changed, 0 failed");
        assertThat(card(first).path("earlier").size()).isEqualTo(1);
    }

    @Test
    void it_is_for_hiring_and_administrators() {
        answered(1);
        for (var method : List.of(HttpMethod.GET, HttpMethod.POST)) {
            as(ada, method, RESCORINGS)
                    .header("Idempotency-Key", newId())
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(question())
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        get(ada, RESCORINGS + "/" + newId()).expectStatus().isForbidden();
        var author = new Someone(newId(), ada.workspace(), Role.AUTHOR);
        post(author, RESCORINGS, newId(), question()).expectStatus().isForbidden();
        assertThat(json(get(hana, RESCORINGS)).path("items")).isEmpty();
    }

    @Test
    void the_same_key_begins_one_job() {
        answered(1);
        var job = json(post(hana, RESCORINGS, "k", question()).expectStatus().isCreated());

        post(hana, RESCORINGS, "k", question())
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Idempotent-Replayed", "true");
        refused(post(hana, RESCORINGS, "k", "{\"scope\":\"everything\"}"), 422, "key-reused");
        finished(job);
        assertThat(json(get(hana, RESCORINGS)).path("items").size()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                       | missing-field  | scope
            {"scope":"all"}                          | wrong-type     | scope
            {"scope":"question"}                     | invalid-field  | id
            {"scope":"kit","id":"a b"}               | invalid-field  | id
            {"scope":"everything","id":"q1"}         | invalid-field  | id
            {"scope":"everything","force":true}      | unknown-field  | force
            {"scope":                                | malformed-json |
            """)
    void a_bad_request_is_refused_by_name(String body, String type, String field) {
        var problem = refused(post(hana, RESCORINGS, newId(), body), 400, type);
        if (field != null) {
            assertThat(problem.path("field").asString("")).isEqualTo(field);
        }
        assertThat(json(get(hana, RESCORINGS)).path("items")).isEmpty();
    }

    @Test
    void without_a_key_or_an_answer_nothing_begins() {
        var keyless = as(hana, HttpMethod.POST, RESCORINGS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(question())
                .exchange();
        refused(keyless, 400, "idempotency-key-missing");
        refused(post(hana, RESCORINGS, newId(), question()), 422, "nothing-to-score");
        refused(get(hana, RESCORINGS + "?cursor=bm90aGluZw"), 400, "invalid-field");
    }

    /** So many answers to the first question, all scored; the first of them has a scorecard. */
    private void answered(int many) {
        others.publishKit(first);
        ended(first, hana);
        var sessions = new ArrayList<>(List.of(first));
        while (sessions.size() < many) {
            sessions.add(SomeSession.like(first, ada.id()));
        }
        sessions.forEach(session -> others.answer(session, session.first(), ".50"));
        await().atMost(SOON).until(() -> suggestion(first).isObject());
        await().atMost(SOON)
                .until(() -> answers.ofWorkspace(ada.workspace(), null, many)
                        .filter(answer -> answer.suggested() != null)
                        .count()
                        .block()
                        .equals((long) many));
    }

    private JsonNode begin(String body) {
        return json(post(hana, RESCORINGS, newId(), body).expectStatus().isCreated());
    }

    private JsonNode finished(JsonNode job) {
        return await().atMost(SOON)
                .until(
                        () -> json(get(hana, RESCORINGS + "/" + job.path("id").asString())),
                        found -> found.path("state").asString().equals("finished"));
    }

    private String question() {
        return "{\"scope\":\"question\",\"id\":\"%s\"}".formatted(first.first().id());
    }

    private String prompt() {
        return String.valueOf(first.first().content().get("prompt"));
    }

    private static String counts(JsonNode job) {
        return "%d of %d, %d changed, %d failed"
                .formatted(
                        job.path("done").asInt(),
                        job.path("total").asInt(),
                        job.path("changed").asInt(),
                        job.path("failed").asInt());
    }

    private JsonNode suggestion(SomeSession session) {
        return card(session).path("suggestion");
    }

    private JsonNode card(SomeSession session) {
        return json(get(hana, "/scorecards/" + session.id())).path("questions").path(0);
    }

    private static JsonNode refused(ResponseSpec response, int status, String type) {
        var problem = json(response.expectStatus().isEqualTo(status));
        assertThat(problem.path("type").asString()).as(problem.toString()).isEqualTo("/problems/" + type);
        return problem;
    }

    private ConfigurableApplicationContext anotherInstance() {
        return new SpringApplicationBuilder(ScoringServiceApplication.class, ScriptedScorers.class)
                .properties("logging.structured.format.console=")
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.mongodb.uri=" + environment.getProperty("spring.mongodb.uri"),
                        "--spring.kafka.bootstrap-servers=" + environment.getProperty("spring.kafka.bootstrap-servers"),
                        "--greenroom.jwks-uri=" + environment.getProperty("greenroom.jwks-uri"));
    }
}
