package dev.greenroom.sessions.room;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.sessions.session.Session;
import dev.greenroom.sessions.session.Sessions;
import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Problem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A room is for its panel; a session of a foreign workspace does not exist. */
@Component
class RoomAccess {

    private final Sessions sessions;

    RoomAccess(Sessions sessions) {
        this.sessions = sessions;
    }

    Mono<Stored<Session>> panel(String sessionId, Caller.Member caller) {
        return sessions.find(sessionId)
                .filter(stored -> !caller.rolesIn(stored.state().workspaceId()).isEmpty())
                .switchIfEmpty(
                        Mono.error(() -> CommonProblems.notFound("session").exception()))
                .doOnNext(stored -> requirePanel(stored.state(), caller));
    }

    private static void requirePanel(Session session, Caller.Member caller) {
        if (!session.isOnPanel(caller.id())) {
            throw Problem.of(403, "not-on-panel", "Not on the panel", "This room is for its panel.")
                    .remedy("Ask whoever planned the interview to put you on the panel.")
                    .exception();
        }
    }
}
