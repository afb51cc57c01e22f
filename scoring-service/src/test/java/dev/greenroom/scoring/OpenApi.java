package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The committed document, against which every response of a test is checked. */
final class OpenApi {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode DOCUMENT = read();

    private OpenApi() {}

    /** All operations as "GET /path". */
    static Set<String> operations() {
        return DOCUMENT.get("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .filter(name -> !name.equals("parameters"))
                        .map(method -> method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());
    }

    static void check(EntityExchangeResult<?> exchange) {
        var path = exchange.getUrl().getPath();
        var operation = operation(exchange.getMethod().name(), path);
        if (operation == null) {
            return; // a test of an address that does not exist
        }
        if (exchange.getStatus().value() == 304) {
            return; // has no body
        }
        var status = String.valueOf(exchange.getStatus().value());
        var response = resolve(
                operation.get("responses").has(status)
                        ? operation.get("responses").get(status)
                        : operation.get("responses").get("default"));
        var media = exchange.getStatus().isError() ? "application/problem+json" : "application/json";
        assertThat(exchange.getResponseHeaders().getContentType())
                .as("content type of %s %s", exchange.getMethod(), path)
                .hasToString(media);
        var body = new String(Objects.requireNonNull(exchange.getResponseBodyContent()), StandardCharsets.UTF_8);
        if (exchange.getStatus().isError()) {
            var name = JSON.readTree(body).get("type").asString().replace("/problems/", "");
            assertThat(Path.of("..", "docs", "problems", name + ".md"))
                    .as("page of the problem")
                    .exists();
        }
        var violations =
                schema(response.get("content").get(media).get("schema")).validate(body, InputFormat.JSON);
        assertThat(violations).as("%s %s: %s", exchange.getMethod(), path, body).isEmpty();
    }

    private static com.networknt.schema.Schema schema(JsonNode schema) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", DOCUMENT.get("components"));
        return SCHEMAS.getSchema(whole);
    }

    private static JsonNode operation(String method, String path) {
        return DOCUMENT.get("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[a-zA-Z]+}", "[^/]+")))
                .map(Map.Entry::getValue)
                .map(item -> item.get(method.toLowerCase(java.util.Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static JsonNode read() {
        return new YAMLMapper().readTree(OpenApi.class.getResourceAsStream("/openapi/scoring.yaml"));
    }
}
