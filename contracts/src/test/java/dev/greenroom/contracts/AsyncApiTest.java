package dev.greenroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one AsyncAPI document says exactly what the schemas beside the producers say. */
class AsyncApiTest {

    private final JsonNode document = Documents.asyncApi();

    @Test
    void it_is_an_asyncapi_3_document() {
        var specification =
                JsonMapper.shared().readTree(AsyncApiTest.class.getResourceAsStream("/asyncapi-3.0.0.json"));
        var violations = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(specification)
                .validate(document);

        assertThat(violations).isEmpty();
    }

    @Test
    void every_reference_leads_somewhere() {
        for (var reference : document.findValuesAsString("$ref")) {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(Files.exists(Documents.ASYNCAPI.resolveSibling(reference)))
                        .as(reference)
                        .isTrue();
            }
        }
    }

    @Test
    void every_schema_beside_a_producer_is_the_payload_of_one_message_and_the_other_way_round() {
        var referred = new ArrayList<String>();
        messages().forEach((name, message) -> {
            var file = message.at("/payload/schema/$ref").asString();
            assertThat(file).endsWith("/" + name + ".json");
            referred.add(file.replaceFirst("^\\.\\./", ""));
        });

        assertThat(referred)
                .containsExactlyInAnyOrderElementsOf(Documents.schemas().keySet());
    }

    @Test
    void every_message_goes_through_one_channel_under_the_type_of_its_topic() {
        var types = new TreeMap<String, List<String>>();
        document.get("channels")
                .properties()
                .forEach(channel -> channel.getValue()
                        .get("messages")
                        .propertyNames()
                        .forEach(message -> types.computeIfAbsent(message, name -> new ArrayList<>())
                                .add(channel.getValue().get("address").asString() + "." + message + ".v1")));

        assertThat(types.keySet()).isEqualTo(messages().keySet());
        messages()
                .forEach((name, message) -> assertThat(types.get(name))
                        .as(name)
                        .containsExactly(message.at("/headers/allOf/1/properties/ce_type/const")
                                .asString()));
    }

    @Test
    void every_channel_is_filled_by_the_service_that_owns_its_schemas() {
        document.get("channels").properties().forEach(channel -> {
            var producers = document.get("operations")
                    .valueStream()
                    .filter(operation -> operation.get("action").asString().equals("send"))
                    .filter(operation ->
                            operation.at("/channel/$ref").asString().equals("#/channels/" + channel.getKey()))
                    .flatMap(operation -> operation
                            .get("tags")
                            .valueStream()
                            .map(tag -> tag.get("name").asString()))
                    .toList();
            channel.getValue()
                    .get("messages")
                    .propertyNames()
                    .forEach(name -> assertThat(producers)
                            .as(channel.getKey())
                            .contains(Documents.service(messages()
                                    .get(name)
                                    .at("/payload/schema/$ref")
                                    .asString()
                                    .replace("../", ""))));
        });
    }

    private TreeMap<String, JsonNode> messages() {
        var messages = new TreeMap<String, JsonNode>();
        document.at("/components/messages").properties().forEach(each -> messages.put(each.getKey(), each.getValue()));
        return messages;
    }
}
