package dev.greenroom.aggregate;

import java.util.Map;

/** An answer as it is kept for a replay: status, JSON body and headers. Never holds a link's secret. */
public record Reply(int status, String body, Map<String, String> headers) {

    /** An answer without headers of its own. */
    public Reply(int status, String body) {
        this(status, body, Map.of());
    }

    /** An answer without a body. */
    public static Reply empty(int status) {
        return new Reply(status, "", Map.of());
    }
}
