package dev.greenroom.sessions.room;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody is in a room. */
enum Audience {
    @JsonProperty("panel")
    PANEL,
    @JsonProperty("candidate")
    CANDIDATE,
    @JsonProperty("observer")
    OBSERVER
}
