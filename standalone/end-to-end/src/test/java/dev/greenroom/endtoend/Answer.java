package dev.greenroom.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** What the gateway answered. */
record Answer(int status, JsonNode body, HttpResponse<String> response) {

    Answer expect(int expected) {
        assertThat(status)
                .as(
                        "%s %s answered %s",
                        response.request().method(), response.uri().getPath(), response.body())
                .isEqualTo(expected);
        return this;
    }

    JsonNode at(String pointer) {
        var node = body.at(pointer);
        assertThat(node.isMissingNode()).as("%s in %s", pointer, body).isFalse();
        return node;
    }

    String text(String pointer) {
        return at(pointer).asString();
    }

    String etag() {
        return response.headers()
                .firstValue("ETag")
                .orElse("\"" + body.path("version").asString() + "\"");
    }

    /** The platform is the reason, not the request: no connection, overload, or the same key still at work. */
    boolean isTransient() {
        return switch (status) {
            case 0, 429, 502, 503, 504 -> true;
            case 409 -> response.headers().firstValue("Retry-After").isPresent();
            default -> false;
        };
    }
}
