package dev.greenroom.questions.question;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How hard a question is for the role it is written for. */
public enum Difficulty {
    @JsonProperty("easy")
    EASY,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("hard")
    HARD;

    /** The word used in JSON and in filters. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
