package dev.greenroom.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

class OpenApiTest extends ServiceTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void every_route_is_in_the_document_and_every_operation_has_a_route() {
        var served = routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternsCondition().getPatterns().stream()
                        .map(Object::toString)
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> methods(route).map(method -> method + " " + path)))
                .collect(Collectors.toSet());

        assertThat(OPEN_API.operations()).containsExactlyInAnyOrderElementsOf(served);
    }

    private static Stream<String> methods(org.springframework.web.reactive.result.method.RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().stream().map(Enum::name);
    }
}
