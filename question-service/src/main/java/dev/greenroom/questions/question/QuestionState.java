package dev.greenroom.questions.question;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a question stands: not yet published, published (perhaps with a newer draft beside it), or retired. */
public enum QuestionState {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("retired")
    RETIRED
}
