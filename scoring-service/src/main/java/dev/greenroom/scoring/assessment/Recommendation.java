package dev.greenroom.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a panel member recommends, in four steps; there is no neutral one. */
public enum Recommendation {
    @JsonProperty("strongNo")
    STRONG_NO,
    @JsonProperty("no")
    NO,
    @JsonProperty("yes")
    YES,
    @JsonProperty("strongYes")
    STRONG_YES
}
