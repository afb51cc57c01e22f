package dev.greenroom.scoring.scorer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an answer contains a key point; a contradiction counts as missing. */
public enum KeyPointState {
    @JsonProperty("covered")
    COVERED(1),
    @JsonProperty("partly")
    PARTLY(.5),
    @JsonProperty("missing")
    MISSING(0),
    @JsonProperty("contradicted")
    CONTRADICTED(0);

    private final double share;

    KeyPointState(double share) {
        this.share = share;
    }

    /** The share of the key point's weight that it earns. */
    public double share() {
        return share;
    }
}
