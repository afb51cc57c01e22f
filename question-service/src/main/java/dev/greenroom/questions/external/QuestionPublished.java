package dev.greenroom.questions.external;

import dev.greenroom.questions.question.QuestionVersion;

/** A version of a question exists from now on and never changes. */
record QuestionPublished(String questionId, int version, String workspaceId, PublishedContent content) {

    static QuestionPublished of(String workspaceId, QuestionVersion version) {
        return new QuestionPublished(
                version.questionId(), version.version(), workspaceId, PublishedContent.of(version.content()));
    }
}
