package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.web.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ScoringInputTest extends ScoringServiceTest {

    private static final String SETTINGS = "/scoring/settings";

    private final Someone root = Someone.in(newId(), Role.ADMIN);

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                        | missing-field  | confirmedAnswers
            {"confirmedAnswers":null}                 | missing-field  | confirmedAnswers
            {"confirmedAnswers":"yes"}                | wrong-type     | confirmedAnswers
            {"confirmedAnswers":1}                    | wrong-type     | confirmedAnswers
            {"confirmedAnswers":true,"more":1}        | unknown-field  | more
            {"confirmedAnswers"                       | malformed-json |
            """)
    void bad_settings_are_refused_by_name(String body, String type, String field) {
        var response = as(root, HttpMethod.PUT, SETTINGS)
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
        refused(response, 400, type, field);
        assertThat(json(get(root, SETTINGS)).path("confirmedAnswers").asBoolean())
                .isTrue();
    }

    @Test
    void settings_are_not_set_without_saying_what_was_read() {
        refused(put(root, SETTINGS, "{\"confirmedAnswers\":false}"), 428, "if-match-required", "If-Match");
        var odd = as(root, HttpMethod.PUT, SETTINGS)
                .header("If-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"confirmedAnswers\":false}")
                .exchange();
        refused(odd, 400, "invalid-field", "If-Match");
    }

    @Test
    void a_guest_another_workspaces_token_and_nobody_at_all_learn_nothing() {
        var guest = TOKENS.guest(newId(), newId(), 1, "candidate", root.workspace());
        var stranger = TOKENS.member(root.id(), newId(), Role.ADMIN);
        Stream.of(SETTINGS, "/scoring/calibration", "/scoring/rescorings", "/scoring/rescorings/" + newId())
                .forEach(path -> {
                    assertThat(status(path, "Bearer " + guest)).as(path).isEqualTo(403);
                    assertThat(status(path, "Bearer " + stranger)).as(path).isIn(403, 404);
                    assertThat(status(path, null)).as(path).isEqualTo(401);
                });
    }

    private int status(String path, String token) {
        var request = http.get().uri("/api/v1/workspaces/" + root.workspace() + path);
        if (token != null) {
            request.header("Authorization", token);
        }
        return request.exchange().returnResult(String.class).getStatus().value();
    }

    private static void refused(ResponseSpec response, int status, String type, String field) {
        var problem = json(response.expectStatus().isEqualTo(status));
        assertThat(problem.path("type").asString()).as(problem.toString()).isEqualTo("/problems/" + type);
        assertThat(problem.path("remedy").asString("")).isNotEmpty();
        if (field != null) {
            assertThat(problem.path("field").asString("")).isEqualTo(field);
        }
    }
}
