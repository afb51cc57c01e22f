package dev.greenroom.questions.question;

/** One published version of one question, for ever the same text. */
public record QuestionRef(String questionId, int version) {}
