package dev.greenroom.questions.question;

import dev.greenroom.aggregate.Stored;
import reactor.core.publisher.Mono;

/** Is told of every question that this instance has changed or read anew. */
public interface QuestionObserver {

    /** Ends when it has been taken in; whoever changed it waits for that, and reads what they wrote. */
    Mono<Void> changed(Stored<Question> question);
}
