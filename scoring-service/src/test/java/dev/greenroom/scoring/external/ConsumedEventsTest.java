package dev.greenroom.scoring.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What we read of an event, its producer's schema promises: in that type, and always unless we can do without. */
class ConsumedEventsTest {

    private record Read(String producer, String event, Class<?> type) {}

    private static final List<Read> READS = List.of(
            new Read("question-service", "QuestionPublished", CatalogEvents.QuestionPublished.class),
            new Read("question-service", "KitPublished", CatalogEvents.KitPublished.class),
            new Read("session-service", "SessionScheduled", SessionEvents.SessionScheduled.class),
            new Read("session-service", "SessionRescheduled", SessionEvents.SessionRescheduled.class),
            new Read("session-service", "SessionStarted", SessionEvents.SessionStarted.class),
            new Read("session-service", "SessionEnded", SessionEvents.SessionEnded.class),
            new Read("session-service", "AnswerSubmitted", SessionEvents.AnswerGiven.class),
            new Read("session-service", "AnswerLeft", SessionEvents.AnswerGiven.class),
            new Read("session-service", "CandidateErased", SessionEvents.CandidateErased.class),
            new Read("gateway", "WorkspaceCreated", WorkspaceConsumer.PolicyNews.class),
            new Read("gateway", "PolicyChanged", WorkspaceConsumer.PolicyNews.class),
            new Read("scoring-service", "AssessmentSubmitted", AssessmentConsumer.AssessmentNews.class),
            new Read("scoring-service", "AssessmentAmended", AssessmentConsumer.AssessmentNews.class));

    @TestFactory
    Stream<DynamicTest> the_producer_promises_what_we_read() {
        return READS.stream()
                .map(read -> DynamicTest.dynamicTest(read.event(), () -> {
                    var file = Path.of("..", read.producer(), "src/main/resources/schemas", read.event() + ".json");
                    var schema = JsonMapper.shared().readTree(Files.readString(file));
                    compare(read.event(), read.type(), schema, schema);
                }));
    }

    private static void compare(String path, Class<?> type, JsonNode schema, JsonNode document) {
        var resolved = resolve(schema, document);
        Set<String> required = new HashSet<>();
        resolved.path("required").forEach(name -> required.add(name.asString()));
        for (RecordComponent component : type.getRecordComponents()) {
            var here = path + "." + component.getName();
            var property = resolved.path("properties").path(component.getName());
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                continue;
            }
            assertThat(property.isMissingNode()).as(here + " is in the schema").isFalse();
            assertThat(required).as(here + " is always there").contains(component.getName());
            compareType(here, component, resolve(property, document), document);
        }
    }

    private static void compareType(String path, RecordComponent component, JsonNode property, JsonNode document) {
        Class<?> type = component.getType();
        if (type.isRecord()) {
            compare(path, type, property, document);
        } else if (type == List.class) {
            assertThat(types(property)).as(path).contains("array");
            var element =
                    ((java.lang.reflect.ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            if (element instanceof Class<?> each && each.isRecord()) {
                compare(path + "[]", each, property.path("items"), document);
            }
        } else if (type == int.class || type == long.class) {
            assertThat(types(property)).as(path).contains("integer");
        } else if (type == String.class) {
            assertThat(types(property)).as(path).contains("string");
        }
    }

    private static List<String> types(JsonNode property) {
        var type = property.path("type");
        return type.isArray()
                ? type.valueStream().map(JsonNode::asString).toList()
                : Arrays.asList(type.isMissingNode() ? "string" : type.asString());
    }

    private static JsonNode resolve(JsonNode node, JsonNode document) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }
}
