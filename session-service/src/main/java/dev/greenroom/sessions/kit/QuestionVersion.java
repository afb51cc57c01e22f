package dev.greenroom.sessions.kit;

import dev.greenroom.sessions.plan.QuestionContent;

/** A published version of a question, as {@code QuestionPublished} carried it; it can be added to a live session. */
public record QuestionVersion(String questionId, int version, String workspaceId, QuestionContent content) {

    static String id(String questionId, int version) {
        return questionId + "." + version;
    }
}
