package dev.greenroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class PeopleTest extends GatewayTest {

    private static final String PASSWORD = "long enough";

    private static String invitation(String email, String roles) {
        return "{\"name\":\"New Person\",\"email\":\"%s\",\"roles\":[%s]}".formatted(email, roles);
    }

    private static String address() {
        return "p" + UUID.randomUUID() + "@example.org";
    }

    private WebTestClient.ResponseSpec join(String link, String password) {
        String token = link.substring(link.indexOf('#') + 1);
        return nobody().post(
                        "/api/v1/identity/join", "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token, password));
    }

    private JsonNode invite(String email, String roles) {
        return Browser.json(as("alex").post(INVITES, invitation(email, roles)));
    }

    private Browser newMember(String email, String roles) {
        return nobody().adopt(join(invite(email, roles).get("link").asString(), PASSWORD));
    }

    private String version() {
        return as("alex")
                .get(MEMBERS)
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();
    }

    @Test
    void an_invited_person_joins_by_the_link_and_has_the_roles() {
        String email = address();
        var joined = newMember(email, "\"hiring\"");
        assertThat(joined.json("/api/v1/identity/me")
                        .at("/workspaces/0/roles/0")
                        .asString())
                .isEqualTo("hiring");
        assertThat(nobody().signIn(email, PASSWORD).memberId()).isEqualTo(joined.memberId());
    }

    @Test
    void the_link_stands_in_the_fragment_and_works_once() {
        String link = invite(address(), "\"hiring\"").get("link").asString();
        assertThat(link).startsWith("http://localhost:8080/join#");
        join(link, PASSWORD).expectStatus().isOk();
        join(link, PASSWORD)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/link-used");
    }

    @Test
    void a_replayed_invitation_shows_the_same_link() {
        String body = invitation(address(), "\"hiring\"");
        String key = UUID.randomUUID().toString();
        var first = Browser.json(as("alex").send(HttpMethod.POST, INVITES, body, key));
        var again = as("alex").send(HttpMethod.POST, INVITES, body, key);
        again.expectHeader().valueEquals("Idempotent-Replayed", "true");
        assertThat(Browser.json(again)).isEqualTo(first);
    }

    @Test
    void the_same_key_with_another_body_is_422() {
        String key = UUID.randomUUID().toString();
        as("alex")
                .send(HttpMethod.POST, INVITES, invitation(address(), "\"hiring\""), key)
                .expectStatus()
                .isCreated();
        as("alex")
                .send(HttpMethod.POST, INVITES, invitation(address(), "\"admin\""), key)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/key-reused");
    }

    @Test
    void a_second_invitation_makes_the_first_link_worthless() {
        String email = address();
        String first = invite(email, "\"hiring\"").get("link").asString();
        String second = invite(email, "\"hiring\"").get("link").asString();
        join(first, PASSWORD)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/link-revoked");
        join(second, PASSWORD).expectStatus().isOk();
    }

    @Test
    void a_forged_link_is_refused() {
        String link = invite(address(), "\"hiring\"").get("link").asString();
        String forged = link.substring(0, link.length() - 2) + "AA";
        join(forged, PASSWORD)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("token");
    }

    @Test
    void whoever_has_an_account_joins_with_its_password() {
        String email = address();
        var person = newMember(email, "\"hiring\"");
        as("alex").delete(MEMBERS + "/" + person.memberId()).expectStatus().isNoContent();
        String link = invite(email, "\"author\"").get("link").asString();
        join(link, "not their password").expectStatus().isUnauthorized();
        join(link, PASSWORD).expectStatus().isOk();
    }

    @Test
    void a_removed_member_is_out_at_once() {
        var person = newMember(address(), "\"interviewer\"");
        person.get(MEMBERS).expectStatus().isOk();
        as("alex").delete(MEMBERS + "/" + person.memberId()).expectStatus().isNoContent();
        person.get(MEMBERS).expectStatus().isUnauthorized();
        as("alex").delete(MEMBERS + "/" + person.memberId()).expectStatus().isNoContent();
    }

    @Test
    void a_new_password_signs_the_other_browsers_out() {
        String email = address();
        var here = newMember(email, "\"hiring\"");
        var elsewhere = nobody().signIn(email, PASSWORD);
        here.post("/api/v1/identity/password", "{\"current\":\"wrong one\",\"next\":\"another password\"}")
                .expectStatus()
                .isBadRequest();
        here.post("/api/v1/identity/password", "{\"current\":\"long enough\",\"next\":\"another password\"}")
                .expectStatus()
                .isNoContent();
        here.get("/api/v1/identity/me").expectStatus().isOk();
        elsewhere.get("/api/v1/identity/me").expectStatus().isUnauthorized();
        assertThat(nobody().signIn(email, "another password").memberId()).isEqualTo(here.memberId());
    }

    @Test
    void a_short_password_is_refused() {
        String link = invite(address(), "\"hiring\"").get("link").asString();
        join(link, "short")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("password");
    }

    @Test
    void roles_change_only_from_the_version_that_was_read() {
        var person = newMember(address(), "\"hiring\"");
        String path = MEMBERS + "/" + person.memberId() + "/roles";
        String read = version();
        as("alex").put(path, "{\"roles\":[\"author\"]}", read).expectStatus().isNoContent();
        as("alex")
                .put(path, "{\"roles\":[\"hiring\"]}", read)
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/stale-version");
        assertThat(person.json("/api/v1/identity/me")
                        .at("/workspaces/0/roles/0")
                        .asString())
                .isEqualTo("author");
    }

    @Test
    void the_last_administrator_stays() {
        as("alex")
                .delete(MEMBERS + "/" + as("alex").memberId())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/last-admin");
    }

    @Test
    void names_are_for_all_members_and_addresses_for_administrators() {
        String ids = "?ids=" + as("ada").memberId() + "," + as("ben").memberId() + ",unknown";
        JsonNode seenByBen = as("ben").json(MEMBERS + ids);
        assertThat(seenByBen.get("items")).hasSize(2);
        assertThat(seenByBen.at("/items/0/name").asString()).isEqualTo("Ada Interviewer");
        assertThat(seenByBen.at("/items/0").has("email")).isFalse();
        assertThat(as("alex").json(MEMBERS + ids).at("/items/0/email").asString())
                .isEqualTo("ada@demo.greenroom.dev");
    }

    @Test
    void the_policy_changes_for_everybody() {
        String read = as("alex")
                .get(POLICY)
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();
        as("alex")
                .put(POLICY, "{\"blind\":\"afterAll\",\"retentionDays\":30}", read)
                .expectStatus()
                .isOk();
        assertThat(as("ben").json(POLICY).toString()).isEqualTo("{\"blind\":\"afterAll\",\"retentionDays\":30}");
        as("alex")
                .put(POLICY, "{\"blind\":\"afterAll\",\"retentionDays\":0}", version())
                .expectStatus()
                .isBadRequest();
    }
}
