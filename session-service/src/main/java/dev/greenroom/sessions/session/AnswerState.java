package dev.greenroom.sessions.session;

/** What became of the answer to one question, as the end of the session lists it. */
public record AnswerState(String item, String entryId, String questionId, int version, String state) {}
