package dev.greenroom.contracts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says what a reader of the released schema could no longer read: whatever the schema of today allows, the released one
 * must have allowed too. It knows the keywords that our schemas use and takes a change of any other for a break.
 */
final class Compatibility {

    private static final Set<String> WORDS = Set.of("$schema", "$id", "$comment", "title", "description", "examples");
    private static final Set<String> LOWER_BOUNDS = Set.of("minimum", "minLength", "minItems");
    private static final Set<String> UPPER_BOUNDS = Set.of("maximum", "maxLength", "maxItems");

    private final JsonNode releasedRoot;
    private final JsonNode todayRoot;
    private final List<String> breaks = new ArrayList<>();

    private Compatibility(JsonNode releasedRoot, JsonNode todayRoot) {
        this.releasedRoot = releasedRoot;
        this.todayRoot = todayRoot;
    }

    /** One sentence for each break; empty if there is none. */
    static List<String> breaks(JsonNode released, JsonNode today) {
        var compatibility = new Compatibility(released, today);
        compatibility.schema("", released, today);
        return compatibility.breaks;
    }

    private void schema(String at, JsonNode releasedOrReference, JsonNode todayOrReference) {
        var released = resolve(releasedRoot, releasedOrReference);
        var today = resolve(todayRoot, todayOrReference);
        var keywords = new HashSet<>(released.propertyNames());
        keywords.addAll(today.propertyNames());
        keywords.removeAll(WORDS);
        keywords.remove("$defs");
        keywords.stream().sorted().forEach(keyword -> keyword(at, keyword, released.get(keyword), today.get(keyword)));
    }

    private void keyword(String at, String keyword, @Nullable JsonNode released, @Nullable JsonNode today) {
        if (released == null) {
            return; // A promise more than there was: whoever reads it is none the worse.
        }
        switch (keyword) {
            case "properties" -> properties(at, released, today);
            case "items", "additionalProperties" -> nested(at + "/*", released, today);
            case "required" -> subset(at, released, today, "is no longer always there");
            case "type" -> allowed(at, keyword, released, today, "is a type that was not there before");
            case "enum" -> allowed(at, keyword, released, today, "is a value that was not there before");
            default -> value(at, keyword, released, today);
        }
    }

    private void properties(String at, JsonNode released, @Nullable JsonNode today) {
        released.properties().forEach(property -> {
            var name = at + "/" + property.getKey();
            nested(name, property.getValue(), today == null ? null : today.get(property.getKey()));
        });
    }

    private void nested(String at, JsonNode released, @Nullable JsonNode today) {
        if (today == null) {
            breaks.add(at + " is gone");
        } else if (released.isObject() && today.isObject()) {
            schema(at, released, today);
        } else if (!released.equals(today)) {
            breaks.add(at + " was " + released + " and is " + today);
        }
    }

    private void allowed(String at, String keyword, JsonNode released, @Nullable JsonNode today, String otherwise) {
        if (today == null) {
            breaks.add(at + " may be anything now; it had its " + keyword + " before");
        } else {
            subset(at, today, released, otherwise);
        }
    }

    private void subset(String at, JsonNode inner, @Nullable JsonNode outer, String otherwise) {
        var known = values(outer);
        values(inner).stream()
                .filter(value -> !known.contains(value))
                .forEach(value -> breaks.add(at + ": " + value + " " + otherwise));
    }

    /** A single value stands for a list of one. */
    private static List<JsonNode> values(@Nullable JsonNode node) {
        return node == null ? List.of() : node.isArray() ? node.valueStream().toList() : List.of(node);
    }

    private void value(String at, String keyword, JsonNode released, @Nullable JsonNode today) {
        boolean holds = today != null
                && (released.equals(today)
                        || LOWER_BOUNDS.contains(keyword) && today.doubleValue() >= released.doubleValue()
                        || UPPER_BOUNDS.contains(keyword) && today.doubleValue() <= released.doubleValue());
        if (!holds) {
            breaks.add(at + ": " + keyword + " was " + released + " and is " + today);
        }
    }

    private static JsonNode resolve(JsonNode root, JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
    }
}
