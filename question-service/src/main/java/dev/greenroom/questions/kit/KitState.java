package dev.greenroom.questions.kit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a kit stands: not yet published, published (perhaps with a newer draft beside it), or retired. */
public enum KitState {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("retired")
    RETIRED
}
