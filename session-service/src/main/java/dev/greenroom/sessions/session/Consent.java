package dev.greenroom.sessions.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the candidate has said to being interviewed here and to what is stored. */
public enum Consent {
    @JsonProperty("none")
    NONE,
    @JsonProperty("given")
    GIVEN,
    @JsonProperty("withdrawn")
    WITHDRAWN
}
