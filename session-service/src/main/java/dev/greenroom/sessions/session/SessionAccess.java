package dev.greenroom.sessions.session;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Role;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What members may do with a session of their workspace. */
@Component
public class SessionAccess {

    private final Sessions sessions;

    SessionAccess(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Any member of the workspace reads; a session of another workspace does not exist for them. */
    public Mono<Stored<Session>> readable(String workspace, String id) {
        return sessions.find(id)
                .filter(stored -> stored.state().workspaceId().equals(workspace))
                .switchIfEmpty(
                        Mono.error(() -> CommonProblems.notFound("session").exception()));
    }

    /** The panel, whoever planned it, the hiring team and administrators change it. */
    public Mono<Stored<Session>> changeable(String workspace, String id, Caller.Member caller) {
        return allowed(
                readable(workspace, id),
                session -> isOfIt(session, caller) || caller.is(Role.HIRING) || caller.is(Role.ADMIN),
                "Only its panel, whoever planned it, the hiring team and administrators change a session.");
    }

    /** Links are for the panel and for whoever planned it. */
    public Mono<Stored<Session>> linked(String workspace, String id, Caller.Member caller) {
        return allowed(
                readable(workspace, id),
                session -> isOfIt(session, caller),
                "Only its panel and whoever planned it see the links of a session.");
    }

    public static boolean isOfIt(Session session, Caller.Member caller) {
        return session.isOnPanel(caller.id()) || session.createdBy().equals(caller.id());
    }

    private static Mono<Stored<Session>> allowed(
            Mono<Stored<Session>> found, Predicate<Session> allowed, String otherwise) {
        return found.flatMap(stored -> allowed.test(stored.state())
                ? Mono.just(stored)
                : Mono.error(() -> CommonProblems.forbidden(otherwise).exception()));
    }
}
