package dev.greenroom.scoring.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the evaluated session is, as far as we have heard. */
public enum Phase {
    @JsonProperty("scheduled")
    SCHEDULED,
    @JsonProperty("live")
    LIVE,
    @JsonProperty("ended")
    ENDED,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("noShow")
    NO_SHOW,
    @JsonProperty("expired")
    EXPIRED
}
