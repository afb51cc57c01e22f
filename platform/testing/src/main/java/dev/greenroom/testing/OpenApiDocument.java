package dev.greenroom.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A service's committed OpenAPI document, against which every response of its tests is checked. */
public final class OpenApiDocument {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode document;

    private OpenApiDocument(JsonNode document) {
        this.document = document;
    }

    /** Reads it from the class path, for example {@code /openapi/questions.yaml}. */
    public static OpenApiDocument of(String resource) {
        return new OpenApiDocument(
                new YAMLMapper().readTree(requireNonNull(OpenApiDocument.class.getResourceAsStream(resource))));
    }

    /** All operations as "GET /path". */
    public Set<String> operations() {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .filter(name -> !name.equals("parameters"))
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());
    }

    /** Holds the routes that are served to the operations that it names: neither has more than the other. */
    public void check(RequestMappingHandlerMapping routes) {
        var served = routes.getHandlerMethods().keySet().stream()
                .flatMap(OpenApiDocument::operations)
                .collect(Collectors.toSet());
        assertThat(operations()).containsExactlyInAnyOrderElementsOf(served);
    }

    private static Stream<String> operations(RequestMappingInfo route) {
        return requireNonNull(route.getPatternsCondition()).getPatterns().stream()
                .map(Object::toString)
                .filter(path -> path.startsWith("/api/"))
                .flatMap(path ->
                        route.getMethodsCondition().getMethods().stream().map(method -> method.name() + " " + path));
    }

    /** Holds a response to what the document says of it; an address that does not exist is nobody's promise. */
    public void check(EntityExchangeResult<?> exchange) {
        var operation = operation(exchange.getMethod().name(), exchange.getUrl().getPath());
        if (operation != null) {
            check(exchange, response(operation, exchange));
        }
    }

    private void check(EntityExchangeResult<?> exchange, JsonNode response) {
        var asked = exchange.getMethod() + " " + exchange.getUrl().getPath();
        var body = new String(Objects.requireNonNullElse(exchange.getResponseBodyContent(), new byte[0]), UTF_8);
        var content = response.get("content");
        if (content == null) {
            assertThat(body).as("body of %s, which promises none", asked).isEmpty();
            return;
        }
        var media = media(exchange, content);
        var sent = requireNonNull(exchange.getResponseHeaders().getContentType());
        if (!media.endsWith("json")) {
            assertThat(sent.equalsTypeAndSubtype(MediaType.parseMediaType(media)))
                    .as("%s of %s is %s", sent, asked, media)
                    .isTrue();
            return;
        }
        assertThat(sent).as("content type of %s", asked).hasToString(media);
        if (exchange.getStatus().isError()) {
            checkProblemPage(body);
        }
        assertThat(schema(content.get(media).get("schema")).validate(body, InputFormat.JSON))
                .as("%s: %s", asked, body)
                .isEmpty();
    }

    /** JSON, or the one other thing that the document names. */
    private static String media(EntityExchangeResult<?> exchange, JsonNode content) {
        if (exchange.getStatus().isError()) {
            return "application/problem+json";
        }
        return content.has("application/json")
                ? "application/json"
                : content.propertyNames().iterator().next();
    }

    private static void checkProblemPage(String body) {
        var name = JSON.readTree(body).get("type").asString().replace("/problems/", "");
        assertThat(Path.of("..", "docs", "problems", name + ".md"))
                .as("page of the problem")
                .exists();
    }

    private JsonNode response(JsonNode operation, EntityExchangeResult<?> exchange) {
        var responses = operation.get("responses");
        var named = responses.get(String.valueOf(exchange.getStatus().value()));
        return resolve(named == null ? requireNonNull(responses.get("default")) : named);
    }

    private Schema schema(JsonNode schema) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", document.get("components"));
        return SCHEMAS.getSchema(whole);
    }

    private @Nullable JsonNode operation(String method, String path) {
        return document.get("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[a-zA-Z]+}", "[^/]+")))
                .map(Map.Entry::getValue)
                .map(item -> item.get(method.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }
}
