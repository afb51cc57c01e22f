package dev.greenroom.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an assessment is. */
public enum AssessmentState {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("amended")
    AMENDED
}
