package dev.greenroom.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What breaks a reader of the last release, and what does not. */
class CompatibilityTest {

    private static final String RELEASED = """
            {"type": "object", "required": ["id", "state"],
             "properties": {"id": {"type": "string", "format": "uuid"}, "state": {"enum": ["draft", "submitted"]},
                            "minutes": {"type": "integer", "minimum": 1, "maximum": 180},
                            "points": {"type": "array", "items": {"$ref": "#/$defs/point"}}},
             "$defs": {"point": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}}}
            """;

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "required": ["id", "state"]     | "required": ["id"]                   | : "state" is no longer always there
            "state":                        | "phase":                             | /state is gone
            ["draft", "submitted"]          | ["draft", "submitted", "left"]       | /state: "left" is a value that was not there before
            {"enum": ["draft", "submitted"]}| {"type": "string"}                   | /state may be anything now; it had its enum before
            {"type": "string", "format"     | {"type": ["string", "null"], "format"| /id: "null" is a type that was not there before
            "format": "uuid"                | "format": "uri"                      | /id: format was "uuid" and is "uri"
            "minimum": 1                    | "minimum": 0                         | /minutes: minimum was 1 and is 0
            , "maximum": 180                |                                      | /minutes: maximum was 180 and is null
            "required": ["id"],             |                                      | /points/*: "id" is no longer always there
            {"id": {"type": "string"}}      | {"id": {"type": "integer"}}          | /points/*/id: "integer" is a type that was not there before
            """)
    void a_reader_of_the_last_release_notices(String before, String after, String said) {
        assertThat(RELEASED).contains(before);

        assertThat(breaks(after == null ? "" : after, before)).containsExactly(said);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "required": ["id", "state"]     | "required": ["id", "state", "minutes"]
            "properties": {"id": {"type": "string", "format" | "properties": {"by": {"type": "string"}, "id": {"type": "string", "format"
            ["draft", "submitted"]          | ["draft"]
            "minimum": 1                    | "description": "At least five.", "minimum": 5
            "maximum": 180                  | "maximum": 60
            """)
    void a_reader_of_the_last_release_does_not_notice(String before, String after) {
        assertThat(RELEASED).contains(before);

        assertThat(breaks(after, before)).isEmpty();
    }

    @Test
    void a_schema_is_compatible_with_itself() {
        assertThat(Compatibility.breaks(json(RELEASED), json(RELEASED))).isEmpty();
    }

    private static List<String> breaks(String after, String before) {
        return Compatibility.breaks(json(RELEASED), json(RELEASED.replace(before, after)));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
