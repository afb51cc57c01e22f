package dev.greenroom.questions.kit;

import dev.greenroom.questions.question.QuestionRef;

/** A pinned question in a kit. Title and competency belong to that version and so never go stale. */
public record KitEntry(
        String questionId, int version, int weight, int timeBoxMinutes, String title, String competency) {

    public QuestionRef question() {
        return new QuestionRef(questionId, version);
    }
}
