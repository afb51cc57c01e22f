package dev.greenroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class ContractTest extends GatewayTest {

    private final OpenApi contract = new OpenApi();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    static Set<String> operations(RequestMappingHandlerMapping mappings) {
        Set<String> operations = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("dev.greenroom.gateway")) {
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> mapping.getPatternsCondition()
                                .getPatterns()
                                .forEach(path -> operations.add(method + " " + path.getPatternString())));
            }
        });
        return operations;
    }

    @Test
    void the_contract_names_each_endpoint_and_no_other() {
        assertThat(contract.operations()).isEqualTo(operations(mappings));
    }

    private void matches(String schema, JsonNode body) {
        assertThat(contract.violations(schema, body)).as(body.toString()).isEmpty();
    }

    @Test
    void answers_are_as_the_contract_says() {
        matches("Me", as("alex").json("/api/v1/identity/me"));
        matches("Members", as("alex").json(MEMBERS));
        matches("Members", as("ben").json(MEMBERS));
        matches("Policy", as("ben").json(POLICY));
        String invite =
                "{\"name\":\"N\",\"email\":\"c%s@example.org\",\"roles\":[\"hiring\"]}".formatted(UUID.randomUUID());
        matches("Invited", Browser.json(as("alex").post(INVITES, invite)));
        matches(
                "Redeemed",
                Browser.json(nobody().post("/api/v1/guests/s1/redeem", "{\"invitation\":\"i\",\"secret\":\"right\"}")));
    }

    @ParameterizedTest(name = "{0} {1} with {2}: {3} at {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST | identity/sign-in | {"email":"a@b.c"}                                 | missing-field | password
            POST | identity/sign-in | {"email":5,"password":"x"}                        | wrong-type    | email
            POST | identity/sign-in | {"email":"a@b.c","password":"x","admin":true}     | unknown-field | admin
            POST | identity/sign-in | {"email":"","password":"x"}                       | invalid-field | email
            POST | identity/setup   | {"token":"t"}                                     | missing-field | name
            POST | identity/setup   | {"token":"t","name":"n","email":"no","password":"long enough","workspaceName":"w"} | invalid-field | email
            POST | identity/setup   | {"token":"t","name":"n","email":"a@b.c","password":"long enough","workspaceName":"w"} | invalid-field | token
            POST | identity/join    | {"token":"t","password":"long enough"}            | invalid-field | token
            POST | identity/join    | {"token":"t","password":"short"}                  | invalid-field | password
            POST | identity/password | {"current":"x"}                                  | missing-field | next
            POST | workspaces/WS/invites | {"name":"n","email":"a@b.c","roles":[]}      | invalid-field | roles
            POST | workspaces/WS/invites | {"name":"n","email":"a@b.c","roles":["x"]}   | invalid-field | roles[0]
            POST | workspaces/WS/invites | {"name":"n","email":"a@b.c","roles":null}    | missing-field | roles
            PUT  | workspaces/WS/policy  | {"blind":"never","retentionDays":1}          | wrong-type    | blind
            PUT  | workspaces/WS/policy  | {"blind":"always","retentionDays":"1"}       | wrong-type    | retentionDays
            PUT  | workspaces/WS/policy  | {"blind":"always","retentionDays":4000}      | invalid-field | retentionDays
            PUT  | workspaces/WS/members/m/roles | {}                                   | missing-field | roles
            POST | guests/s1/redeem | {"invitation":"i/1","secret":"s"}                 | invalid-field | invitation
            POST | identity/sign-in | not json                                          | malformed-json | ``
            """)
    void bad_input_is_refused_by_name(String method, String path, String body, String type, String field) {
        String address = "/api/v1/" + path.replace("WS", ACME);
        var answer = method.equals("PUT")
                ? as("alex").put(address, body, "\"1\"")
                : as("alex").post(address, body);
        JsonNode problem = answer.expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        matches("Problem", problem);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + type);
        if (field != null && !field.isEmpty()) {
            assertThat(problem.get("field").asString()).isEqualTo(field);
        }
    }
}
