package dev.greenroom.inbox;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads payloads as a tolerant reader: what a producer adds later is no fault. */
final class Payloads {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Payloads() {}

    static <T> T read(JsonNode data, Class<T> wanted) {
        return MAPPER.treeToValue(data, wanted);
    }

    static JsonNode parse(byte[] json) {
        return MAPPER.readTree(json);
    }
}
