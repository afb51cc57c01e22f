package dev.greenroom.sessions.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where an interview stands. */
public enum SessionState {
    @JsonProperty("scheduled")
    SCHEDULED,
    @JsonProperty("live")
    LIVE,
    @JsonProperty("paused")
    PAUSED,
    /** The answers are being frozen; resumed after a crash. */
    @JsonProperty("ending")
    ENDING,
    @JsonProperty("ended")
    ENDED,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("noShow")
    NO_SHOW,
    @JsonProperty("expired")
    EXPIRED;

    /** As it stands in JSON. */
    String word() {
        return this == NO_SHOW ? "noShow" : name().toLowerCase(Locale.ROOT);
    }

    /** Begun and not yet ending: the candidate may write. */
    public boolean isOpen() {
        return this == LIVE || this == PAUSED;
    }

    /** Nothing happens in the room any more. */
    public boolean isOver() {
        return switch (this) {
            case SCHEDULED, LIVE, PAUSED -> false;
            case ENDING, ENDED, CANCELLED, NO_SHOW, EXPIRED -> true;
        };
    }
}
