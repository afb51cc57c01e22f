package dev.greenroom.aggregate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns JSON trees into documents and back; what JSON does not know (dates, object ids) does not occur. */
final class JsonDocuments {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonDocuments() {}

    static Document toDocument(ObjectNode node) {
        var document = new Document();
        node.forEachEntry((name, value) -> document.append(FieldNames.stored(name), toValue(value)));
        return document;
    }

    static ObjectNode toNode(Map<?, ?> document) {
        var node = NODES.objectNode();
        document.forEach((name, value) -> node.set(FieldNames.read(String.valueOf(name)), toNode(value)));
        return node;
    }

    private static @Nullable Object toValue(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> toDocument((ObjectNode) node);
            case ARRAY -> toList((ArrayNode) node);
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> toNumber(node);
            case NULL, MISSING -> null;
            case BINARY, POJO -> throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        };
    }

    private static List<@Nullable Object> toList(ArrayNode array) {
        var list = new ArrayList<@Nullable Object>(array.size());
        array.forEach(element -> list.add(toValue(element)));
        return list;
    }

    private static Object toNumber(JsonNode node) {
        return switch (node.numberType()) {
            case INT -> node.intValue();
            case LONG -> node.longValue();
            case FLOAT, DOUBLE -> node.doubleValue();
            case BIG_INTEGER, BIG_DECIMAL -> new Decimal128(node.decimalValue());
        };
    }

    private static JsonNode toNode(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case Map<?, ?> map -> toNode(map);
            case List<?> list -> toArray(list);
            case String text -> NODES.stringNode(text);
            case Boolean flag -> NODES.booleanNode(flag);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case Decimal128 number -> toNode(number.bigDecimalValue());
            default -> throw new IllegalArgumentException("not JSON: " + value.getClass());
        };
    }

    private static JsonNode toNode(BigDecimal number) {
        return number.scale() <= 0 ? NODES.numberNode(integer(number)) : NODES.numberNode(number);
    }

    private static BigInteger integer(BigDecimal number) {
        return number.toBigIntegerExact();
    }

    private static ArrayNode toArray(List<?> list) {
        var array = NODES.arrayNode(list.size());
        list.forEach(element -> array.add(toNode(element)));
        return array;
    }
}
