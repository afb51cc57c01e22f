package dev.greenroom.questions.question;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A run of words that both texts have, or only one of them. */
public record DiffPart(Op op, String text) {

    /** Which of the two texts has it. */
    public enum Op {
        @JsonProperty("same")
        SAME,
        @JsonProperty("added")
        ADDED,
        @JsonProperty("removed")
        REMOVED
    }
}
