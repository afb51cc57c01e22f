package dev.greenroom.aggregate;

import org.bson.Document;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps states as documents by way of JSON; a field that an older or newer version knew is passed over. */
final class StateMapper {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StateMapper() {}

    static Document toDocument(Object state) {
        return JsonDocuments.toDocument(MAPPER.valueToTree(state));
    }

    static <S> S toState(Document body, Class<S> type) {
        return MAPPER.treeToValue(JsonDocuments.toNode(body), type);
    }

    static String toJson(Object data) {
        return MAPPER.writeValueAsString(data);
    }
}
