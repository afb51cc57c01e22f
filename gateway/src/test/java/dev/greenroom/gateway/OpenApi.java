package dev.greenroom.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed contract of identity. */
final class OpenApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private final JsonNode document;

    OpenApi() {
        try (var in = OpenApi.class.getResourceAsStream("/openapi/identity.yaml")) {
            String yaml = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            document = JSON.valueToTree(new Yaml().<Object>load(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each as {@code METHOD path}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(METHODS::contains)
                        .forEach(method ->
                                operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** What is wrong with a body, by the schema of that name. */
    List<String> violations(String schema, JsonNode body) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$ref", "#/components/schemas/" + schema);
        root.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.writeValueAsString(root), InputFormat.JSON)
                .validate(JSON.writeValueAsString(body), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
