package dev.greenroom.decided;

import dev.greenroom.aggregate.Reply;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a command's answer as it is kept for a replay. */
public final class JsonReplies {

    private final JsonMapper json;

    public JsonReplies(JsonMapper json) {
        this.json = json;
    }

    public Reply ok(Object body) {
        return new Reply(200, json.writeValueAsString(body));
    }

    public Reply created(String location, Object body) {
        return new Reply(201, json.writeValueAsString(body), Map.of("Location", location));
    }

    /** How many bytes it takes as JSON. */
    public long sizeOf(Object body) {
        return json.writeValueAsBytes(body).length;
    }
}
