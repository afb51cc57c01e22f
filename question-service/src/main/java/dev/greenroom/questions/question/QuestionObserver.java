package dev.greenroom.questions.question;

import dev.greenroom.aggregate.Stored;

/** Is told of every question that this instance has changed or read anew. */
public interface QuestionObserver {

    void changed(Stored<Question> question);
}
