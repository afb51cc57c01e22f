package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.web.Role;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class ComingAndGoingTest extends ScoringServiceTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Someone ada = Someone.in(newId(), Role.INTERVIEWER);
    private final Someone ben = new Someone(newId(), ada.workspace(), Role.INTERVIEWER, Role.ADMIN);
    private final Someone hana = new Someone(newId(), ada.workspace(), Role.HIRING);
    private final SomeSession session = SomeSession.with(ada.workspace(), ada.id(), ben.id());

    @Test
    void an_answer_waits_for_its_rubric_and_wakes_when_it_comes() {
        ended(session, hana);
        others.answer(session, session.first(), SomeSession.RETRIES);
        await().atMost(SOON)
                .until(() -> "rubric".equals(first(hana).path("waitingFor").asString("")));

        others.publishQuestion(session.first(), ada.workspace());

        await().atMost(SOON)
                .until(() -> first(hana).path("suggestion").path("rating").isInt());
        assertThat(first(hana).has("waitingFor")).isFalse();
    }

    @Test
    void an_event_that_comes_twice_counts_once() {
        ended(session, hana);
        others.answer(session, session.first(), "The first text.");
        await().atMost(SOON).until(() -> first(hana).path("answer").has("text"));
        var item = session.id() + "." + session.first().entry();
        others.publish("greenroom.answers", item, "AnswerSubmitted", ada.workspace(), again(item), 1);
        others.publishKit(session);

        await().atMost(SOON).until(() -> first(hana).path("suggestion").isObject());
        assertThat(first(hana).path("answer").path("text").asString()).isEqualTo("The first text.");
    }

    @Test
    void the_workspaces_policy_decides_when_the_panel_sees() {
        ended(session, hana);
        policy("afterAll");
        submit(ada, "yes");
        await().atMost(SOON)
                .until(() -> card(ada)
                        .path("hidden")
                        .path(0)
                        .path("opens")
                        .asString("")
                        .equals("allSubmissions"));
        assertThat(card(ada).path("grid").path(0).path("cells").size()).isEqualTo(1);
        assertThat(card(hana).path("recommendations").size()).isEqualTo(1);

        policy("always");
        await().atMost(SOON).until(() -> card(ben).path("hidden").isEmpty());
        assertThat(card(ben).path("recommendations").size()).isEqualTo(1);
    }

    @Test
    void what_is_hidden_from_a_reader_does_not_move_the_readers_etag() {
        ended(session, hana);
        rate(ada, session, session.entry(0), 1, 4);
        rate(ben, session, session.entry(0), 1, 1);
        var before = etag(ben);
        rate(ada, session, session.entry(0), 2, 2);

        assertThat(etag(ben)).isEqualTo(before);
        as(ben, HttpMethod.GET, "/scorecards/" + session.id())
                .header("If-None-Match", before)
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void an_amendment_shows_its_reason_and_what_stood_there() {
        ended(session, hana);
        submit(ada, "yes");
        post(ada, mine(session) + "/amend", newId(), "{\"reason\":\"Misread.\",\"recommendation\":\"no\"}")
                .expectStatus()
                .isOk();

        var card = card(hana);
        assertThat(card.path("recommendations").path(0).path("recommendation").asString())
                .isEqualTo("no");
        assertThat(card.path("recommendations").path(0).path("amended").asBoolean())
                .isTrue();
        assertThat(card.path("amendments").path(0).path("reason").asString()).isEqualTo("Misread.");
        assertThat(card.path("amendments").path(0).path("recommendation").asString())
                .isEqualTo("yes");
    }

    @Test
    void the_list_says_what_waits_for_whom() {
        ended(session, hana);
        submit(ada, "strongYes");

        var forBen = json(get(ben, "/evaluations?state=waiting&mine=true"));
        assertThat(forBen.path("items").path(0).path("mineState").asString()).isEqualTo("none");
        assertThat(forBen.path("items").path(0).path("recommendations").isNull())
                .isTrue();
        var forHana = json(get(hana, "/evaluations?state=all&limit=1"));
        assertThat(forHana.path("items").path(0).path("mineState").asString()).isEqualTo("notOnPanel");
        assertThat(forHana.path("items")
                        .path(0)
                        .path("recommendations")
                        .path("strongYes")
                        .asInt())
                .isEqualTo(1);
        assertThat(json(get(hana, "/evaluations?mine=true")).path("items")).isEmpty();

        submit(ben, "yes");
        await().atMost(SOON)
                .until(() -> json(get(hana, "/evaluations?state=complete"))
                                .path("items")
                                .size()
                        == 1);
        assertThat(json(get(hana, "/evaluations?state=waiting")).path("items")).isEmpty();
    }

    @Test
    void a_list_goes_on_where_its_page_ended() {
        for (int i = 0; i < 3; i++) {
            ended(SomeSession.with(ada.workspace(), ada.id()), hana);
        }
        var seen = new HashSet<String>();
        var next = "";
        for (int page = 0; page < 3; page++) {
            var list = json(get(hana, "/evaluations?limit=1" + (next.isEmpty() ? "" : "&cursor=" + next)));
            list.path("items").forEach(item -> seen.add(item.path("sessionId").asString()));
            next = list.path("next").asString("");
        }
        assertThat(seen).hasSize(3);
        assertThat(next).isEmpty();
    }

    @Test
    void an_erased_candidate_leaves_numbers_and_no_words() {
        ended(session, hana);
        others.publishKit(session);
        others.answer(session, session.first(), "A secret of the candidate: " + SomeSession.RETRIES);
        await().atMost(SOON).until(() -> first(hana).path("suggestion").isObject());
        put(
                        ada,
                        mine(session) + "/notes/n1",
                        "{\"revision\":1,\"at\":\"2026-11-24T15:00:00Z\",\"text\":\"secret note\"}")
                .expectStatus()
                .isOk();
        rate(ada, session, session.entry(0), 2, 3);
        submit(ada, "no");

        others.publish(
                "greenroom.privacy",
                session.candidate(),
                "CandidateErased",
                ada.workspace(),
                Map.of(
                        "candidateId", session.candidate(),
                        "workspaceId", ada.workspace(),
                        "sessionIds", List.of(session.id())));

        await().atMost(SOON).until(() -> !card(hana).toString().contains("secret"));
        var card = card(hana);
        assertThat(card.path("session").path("erased").asBoolean()).isTrue();
        assertThat(card.path("grid")
                        .path(0)
                        .path("cells")
                        .path(0)
                        .path("rating")
                        .asInt())
                .isEqualTo(3);
        put(ben, mine(session) + "/notes/n2", "{\"revision\":1,\"at\":\"2026-11-24T15:00:00Z\",\"text\":\"more\"}")
                .expectStatus()
                .isEqualTo(410);

        others.answer(session, session.questions().get(1), "A late secret.");
        await().atMost(SOON)
                .until(() -> card(hana).path("questions").path(1).path("answer").has("text"));
        assertThat(card(hana).toString()).doesNotContain("late secret");
    }

    private Map<String, Object> again(String item) {
        return Map.of(
                "item",
                item,
                "sessionId",
                session.id(),
                "workspaceId",
                ada.workspace(),
                "candidateId",
                session.candidate(),
                "entryId",
                session.first().entry(),
                "questionId",
                session.first().id(),
                "version",
                1,
                "text",
                "Another text.",
                "usedSeconds",
                1,
                "at",
                "2026-11-24T15:20:00Z");
    }

    private void submit(Someone who, String recommendation) {
        recommend(who, session, 50, recommendation);
        post(who, mine(session) + "/submit", newId(), "{\"revision\":50}")
                .expectStatus()
                .isOk();
    }

    private void policy(String blind) {
        others.publish(
                "greenroom.workspaces",
                ada.workspace(),
                "PolicyChanged",
                ada.workspace(),
                Map.of("workspaceId", ada.workspace(), "blind", blind, "retentionDays", 180));
    }

    private String etag(Someone who) {
        return get(who, "/scorecards/" + session.id())
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();
    }

    private JsonNode first(Someone who) {
        return card(who).path("questions").path(0);
    }

    private JsonNode card(Someone who) {
        return json(get(who, "/scorecards/" + session.id()));
    }
}
