package dev.greenroom.questions.external;

/** A question is not used for anything new; its versions stay valid where they are pinned. */
record QuestionRetired(String questionId, int version) {}
