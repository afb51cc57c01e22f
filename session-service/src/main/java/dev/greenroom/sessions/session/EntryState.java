package dev.greenroom.sessions.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a planned question stands. */
public enum EntryState {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("current")
    CURRENT,
    @JsonProperty("done")
    DONE,
    @JsonProperty("skipped")
    SKIPPED,
    @JsonProperty("removed")
    REMOVED
}
