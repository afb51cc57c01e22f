package dev.greenroom.sessions.answer;

import dev.greenroom.aggregate.Reply;
import dev.greenroom.sessions.session.Session;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** The first step of an end, and no other. */
public final class OneFrozen {

    private OneFrozen() {}

    public static void in(ApplicationContext service, Session session, Instant at) {
        var first = session.plan().entries().getFirst();
        service.getBean(Answers.class)
                .command(
                        session,
                        first,
                        null,
                        new AnswerCommand.Freeze(first.usedSeconds(), at),
                        any -> Reply.empty(204))
                .block();
    }
}
