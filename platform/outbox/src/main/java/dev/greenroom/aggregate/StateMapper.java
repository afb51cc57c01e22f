package dev.greenroom.aggregate;

import org.bson.Document;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps states as documents by way of JSON; a field that an older or newer version knew is passed over. */
final class StateMapper {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StateMapper() {}

    static Document toDocument(Object state, Class<?> declared) {
        // Written as the declared type, or a sealed state would lose the property that names its case.
        var node = MAPPER.writerFor(declared).writeValueAsString(state);
        return JsonDocuments.toDocument((ObjectNode) MAPPER.readTree(node));
    }

    static <S> S toState(Document body, Class<S> type) {
        return MAPPER.treeToValue(JsonDocuments.toNode(body), type);
    }

    static String toJson(Object data) {
        return MAPPER.writeValueAsString(data);
    }
}
