package dev.greenroom.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a panel member's assessment is; all that anybody else learns of a draft. */
public enum Progress {
    @JsonProperty("none")
    NONE,
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("submitted")
    SUBMITTED
}
