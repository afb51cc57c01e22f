package dev.greenroom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.gateway.workspace.Workspaces;
import dev.greenroom.web.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint for every role in the own, a foreign and no workspace, against one table of expected answers. */
class AccessMatrixTest extends GatewayTest {

    private static final String FOREIGN = "00000000-0000-7000-8000-0000000000f0";
    private static final String MISSING = "00000000-0000-7000-8000-0000000000f1";
    private static final List<String> CALLERS = List.of("nobody", "ben", "hana", "ada", "alex");

    /** Per endpoint what nobody, an interviewer, hiring, an author and an administrator are answered. */
    private static final String TABLE = """
            POST   /api/v1/identity/setup                 400 400 400 400 400
            POST   /api/v1/identity/sign-in               400 400 400 400 400
            POST   /api/v1/identity/join                  400 400 400 400 400
            POST   /api/v1/identity/sign-out              204 -   -   -   -
            GET    /api/v1/identity/me                    401 200 200 200 200
            POST   /api/v1/identity/password              401 400 400 400 400
            GET    /api/v1/workspaces/{ws}/members        401 200 200 200 200
            POST   /api/v1/workspaces/{ws}/invites        401 403 403 403 409
            PUT    /api/v1/workspaces/{ws}/members/{id}/roles  401 403 403 403 412
            DELETE /api/v1/workspaces/{ws}/members/{id}   401 403 403 403 404
            GET    /api/v1/workspaces/{ws}/policy         401 200 200 200 200
            PUT    /api/v1/workspaces/{ws}/policy         401 403 403 403 412
            POST   /api/v1/guests/{session}/redeem        409 409 409 409 409
            GET    /api/v1/guests/{session}/host          401 401 401 401 401
            """;

    private record Case(String method, String path, String caller, int expected) {}

    @Autowired
    Workspaces workspaces;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @BeforeEach
    void makeForeignWorkspace() {
        var founder = new Workspaces.Founder("00000000-0000-7000-8000-0000000000f2", Set.of(Role.ADMIN));
        workspaces.create(FOREIGN, "Foreign", List.of(founder), clock.instant()).block();
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        TABLE.lines().forEach(line -> {
            String[] cells = line.strip().split("\\s+");
            for (int i = 0; i < CALLERS.size(); i++) {
                if (!cells[i + 2].equals("-")) {
                    cases.add(new Case(cells[0], cells[1], CALLERS.get(i), Integer.parseInt(cells[i + 2])));
                }
            }
        });
        return cases.stream();
    }

    @Test
    void no_endpoint_is_missing_from_the_table() {
        Set<String> listed = new TreeSet<>();
        TABLE.lines().map(line -> line.strip().split("\\s+")).forEach(cells -> listed.add(cells[0] + " " + cells[1]));
        assertThat(listed).isEqualTo(ContractTest.operations(mappings));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void each_role_is_answered_as_the_table_says(Case each) {
        assertThat(status(each, ACME)).isEqualTo(each.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_foreign_workspace_looks_like_a_missing_one(Case each) {
        if (each.path().contains("{ws}")) {
            int expected = each.caller().equals("nobody") ? 401 : 404;
            assertThat(status(each, FOREIGN)).isEqualTo(expected);
            assertThat(status(each, MISSING)).isEqualTo(expected);
        }
    }

    private int status(Case each, String workspace) {
        var browser = each.caller().equals("nobody") ? nobody() : as(each.caller());
        String path = each.path()
                .replace("{ws}", workspace)
                .replace("{id}", "00000000-0000-7000-8000-0000000000f9")
                .replace("{session}", Services.SESSION);
        var request = browser.request(HttpMethod.valueOf(each.method()), path)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", "matrix-" + each.caller());
        var answer = Arrays.asList("GET", "DELETE").contains(each.method())
                ? request.exchange()
                : request.header("Content-Type", "application/json")
                        .bodyValue(body(each.path()))
                        .exchange();
        return answer.expectBody().returnResult().getStatus().value();
    }

    /** Valid where a role decides, so that it is the role that decides. */
    private static String body(String path) {
        if (path.endsWith("/invites")) {
            return "{\"name\":\"Ada\",\"email\":\"ada@demo.greenroom.dev\",\"roles\":[\"hiring\"]}";
        }
        if (path.endsWith("/roles")) {
            return "{\"roles\":[\"hiring\"]}";
        }
        if (path.endsWith("/policy")) {
            return "{\"blind\":\"always\",\"retentionDays\":10}";
        }
        return path.endsWith("/redeem") ? "{\"invitation\":\"i\",\"secret\":\"wrong\"}" : "{}";
    }
}
