package dev.greenroom.sessions.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an interview did not take place though nobody cancelled it. */
public enum NoShow {
    @JsonProperty("noContact")
    NO_CONTACT,
    @JsonProperty("technical")
    TECHNICAL,
    @JsonProperty("declined")
    DECLINED,
    @JsonProperty("other")
    OTHER
}
