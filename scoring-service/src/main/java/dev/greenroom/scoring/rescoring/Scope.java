package dev.greenroom.scoring.rescoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which of a workspace's answers are scored again.
 *
 * @param id of the question or kit, all versions of it; null for everything
 */
public record Scope(Kind kind, @Nullable String id) {

    /** How much. */
    public enum Kind {
        @JsonProperty("question")
        QUESTION,
        @JsonProperty("kit")
        KIT,
        @JsonProperty("everything")
        EVERYTHING
    }

    /** Of a question or a kit. */
    String named() {
        if (id == null) {
            throw new IllegalStateException(kind + " has a name");
        }
        return id;
    }
}
