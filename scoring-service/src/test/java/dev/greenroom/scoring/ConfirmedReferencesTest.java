package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.greenroom.web.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

class ConfirmedReferencesTest extends ScoringServiceTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String SETTINGS = "/scoring/settings";

    private final Someone ada = Someone.in(newId(), Role.INTERVIEWER);
    private final Someone ben = new Someone(newId(), ada.workspace(), Role.INTERVIEWER);
    private final Someone hana = new Someone(newId(), ada.workspace(), Role.HIRING);
    private final Someone root = new Someone(newId(), ada.workspace(), Role.ADMIN);
    private final SomeSession first = SomeSession.scripted(ada.workspace(), ada.id(), ben.id());

    @Test
    void what_two_confirmed_serves_as_a_reference_until_its_candidate_is_erased() {
        rated(first, "A full answer of the workspace.", 4, 4);
        var later =
                await().atMost(SOON).until(() -> answered(), card -> used(card).contains(item(first)));
        assertThat(used(later)).containsExactly("sample", item(first));
        assertThat(suggestion(later).path("restsOn").toString())
                .isEqualTo("{\"confirmed\":1,\"erased\":0,\"withdrawn\":0}");
        assertThat(later.toString()).doesNotContain("A full answer of the workspace.");
        assertThat(used(card(first))).as("an answer never rests on itself").containsExactly("sample");

        var session = later.path("session").path("id").asString();
        erase(first);

        await().atMost(SOON)
                .until(() ->
                        suggestion(card(session)).path("restsOn").path("erased").asInt() == 1);
        await().atMost(SOON).until(() -> used(answered()), List.of("sample")::equals);
    }

    @Test
    void the_real_scorer_rests_on_a_confirmed_answer_that_an_answer_is_nearer_to() {
        var real = SomeSession.with(ada.workspace(), ada.id(), ben.id());
        var words =
                "Every tap of the pay button gets a token of its own, and we refuse to charge a token that was charged before.";
        rated(real, words, 4, 4);

        await().atMost(SOON).untilAsserted(() -> {
            var card = answered(SomeSession.like(real, ada.id()), words);
            assertThat(used(card)).contains(item(real));
            assertThat(suggestion(card).path("restsOn").path("confirmed").asInt())
                    .isEqualTo(1);
        });
    }

    @Test
    void an_amendment_takes_a_confirmation_back() {
        rated(first, "A full answer.", 4, 4);
        var later =
                await().atMost(SOON).until(() -> answered(), card -> used(card).contains(item(first)));

        post(
                        ben,
                        mine(first) + "/amend",
                        newId(),
                        "{\"reason\":\"Too kind.\",\"ratings\":{\"%s\":%s}}".formatted(first.entry(0), rating(3)))
                .expectStatus()
                .isOk();

        var session = later.path("session").path("id").asString();
        await().atMost(SOON)
                .until(() -> suggestion(card(session))
                                .path("restsOn")
                                .path("withdrawn")
                                .asInt()
                        == 1);
        assertThat(used(answered())).containsExactly("sample");
    }

    @Test
    void an_administrator_switches_it_off() {
        rated(first, "A full answer.", 4, 4);
        await().atMost(SOON).until(() -> used(answered()).contains(item(first)));

        settings(root, "\"0\"", "{\"confirmedAnswers\":false}").expectStatus().isOk();

        assertThat(used(answered())).containsExactly("sample");
    }

    @Test
    void the_settings_are_hirings_to_read_and_administrators_to_set() {
        assertThat(json(get(hana, SETTINGS)).path("confirmedAnswers").asBoolean())
                .isTrue();
        get(ada, SETTINGS).expectStatus().isForbidden();
        settings(hana, "\"0\"", "{\"confirmedAnswers\":false}").expectStatus().isForbidden();
        assertThat(json(get(hana, SETTINGS)).path("confirmedAnswers").asBoolean())
                .isTrue();
    }

    @Test
    void settings_are_changed_only_from_what_was_read() {
        var untouched = get(root, SETTINGS).expectBody().returnResult().getResponseHeaders();
        assertThat(untouched.getETag()).isEqualTo("\"0\"");
        var changed = settings(root, "\"0\"", "{\"confirmedAnswers\":false}")
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();

        assertThat(changed)
                .isEqualTo(get(root, SETTINGS)
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders()
                        .getETag());
        settings(root, "\"0\"", "{\"confirmedAnswers\":true}").expectStatus().isEqualTo(412);
        settings(root, "\"1\"", "{\"confirmedAnswers\":true}").expectStatus().isEqualTo(412);
        settings(root, changed, "{\"confirmedAnswers\":true}").expectStatus().isOk();
    }

    /** Plays a session in which this is the answer to its first question, rated by the panel. */
    private void rated(SomeSession session, String text, int... ratings) {
        others.publishKit(session);
        ended(session, hana);
        others.answer(session, session.first(), text);
        await().atMost(SOON).until(() -> suggestion(card(session)).isObject());
        for (int seat = 0; seat < ratings.length; seat++) {
            var who = List.of(ada, ben).get(seat);
            put(
                            who,
                            mine(session) + "/ratings/" + session.entry(0),
                            rating(ratings[seat]).replaceFirst("\\{", "{\"revision\":1,"))
                    .expectStatus()
                    .isOk();
            recommend(who, session, 2, "yes");
            post(who, mine(session) + "/submit", newId(), "{\"revision\":2}")
                    .expectStatus()
                    .isOk();
        }
    }

    private String rating(int rating) {
        var points = List.of("key", "atomic", "tested").stream()
                .map("\"%s\":{\"state\":2,\"evidence\":[]}"::formatted)
                .toList();
        return "{\"rating\":%d,\"keyPoints\":{%s}}".formatted(rating, String.join(",", points));
    }

    /** Another candidate answers the same question; the scorecard once that is scored. */
    private JsonNode answered() {
        return answered(SomeSession.like(first, ada.id()), "Another answer.");
    }

    private JsonNode answered(SomeSession session, String text) {
        ended(session, hana);
        others.answer(session, session.first(), text);
        return await().atMost(SOON)
                .until(() -> card(session), card -> suggestion(card).isObject());
    }

    private void erase(SomeSession session) {
        others.publish(
                "greenroom.privacy",
                session.candidate(),
                "CandidateErased",
                ada.workspace(),
                Map.of(
                        "candidateId", session.candidate(),
                        "workspaceId", ada.workspace(),
                        "sessionIds", List.of(session.id())));
    }

    private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec settings(
            Someone who, String etag, String body) {
        return as(who, HttpMethod.PUT, SETTINGS)
                .header("If-Match", etag)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static String item(SomeSession session) {
        return session.id() + "." + session.entry(0);
    }

    private static JsonNode suggestion(JsonNode card) {
        return card.path("questions").path(0).path("suggestion");
    }

    private static List<String> used(JsonNode card) {
        return suggestion(card)
                .path("referencesUsed")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode card(SomeSession session) {
        return card(session.id());
    }

    private JsonNode card(String session) {
        return json(get(hana, "/scorecards/" + session));
    }
}
