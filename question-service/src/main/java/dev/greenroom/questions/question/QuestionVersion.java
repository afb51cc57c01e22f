package dev.greenroom.questions.question;

import java.time.Instant;

/** A published version: never changed, readable for ever. */
public record QuestionVersion(
        String questionId, int version, Content content, Instant publishedAt, String publishedBy) {

    public QuestionRef ref() {
        return new QuestionRef(questionId, version);
    }

    Publication publication() {
        return new Publication(version, publishedAt, publishedBy);
    }
}
