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

    boolean isTransient() {
        return status == 0 || status == 502 || status == 503 || status == 504 || status == 429;
    }
}
