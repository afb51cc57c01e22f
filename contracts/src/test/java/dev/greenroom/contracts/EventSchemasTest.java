package dev.greenroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What every event's schema keeps to. */
class EventSchemasTest {

    /** Texts that name or reach a person, and what only the panel may know; none of it travels. */
    private static final Set<String> NEVER = Set.of("name", "email", "address", "pronouns", "note", "notes", "summary");

    private static final com.networknt.schema.Schema DRAFT_2020_12 = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

    @TestFactory
    Stream<DynamicTest> an_event_schema_is_a_valid_schema_of_an_object_with_its_own_name() {
        return each((path, schema) -> {
            assertThat(DRAFT_2020_12.validate(schema)).isEmpty();
            assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.get("type").asString()).isEqualTo("object");
            assertThat(path).endsWith("/" + schema.get("title").asString() + ".json");
            assertThat(schema.get("description").asString()).endsWith(".");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_reader_of_today_tolerates_the_fields_of_tomorrow() {
        return each((path, schema) -> {
            var closed = schema.findValues("additionalProperties").stream()
                    .filter(node -> node.isBoolean() && !node.booleanValue());
            assertThat(closed).as(path).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> names_addresses_and_notes_never_travel() {
        return each((path, schema) -> schema.findValues("properties")
                .forEach(properties ->
                        assertThat(properties.propertyNames()).as(path).doesNotContainAnyElementsOf(NEVER)));
    }

    private interface Check {
        void of(String path, JsonNode schema);
    }

    private static Stream<DynamicTest> each(Check check) {
        return Documents.schemas().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check.of(each.getKey(), each.getValue())));
    }
}
