package dev.greenroom.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a panel member sees the others' submitted work and the scorer's suggestions. */
public enum BlindPolicy {
    /** After submitting one's own; the default. */
    @JsonProperty("afterOwn")
    AFTER_OWN,
    /** After everybody on the panel has submitted. */
    @JsonProperty("afterAll")
    AFTER_ALL,
    /** At any time. */
    @JsonProperty("always")
    ALWAYS
}
