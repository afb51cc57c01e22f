package dev.greenroom.questions.question;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.questions.decided.Workspaces;
import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Problem;
import dev.greenroom.web.Role;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a member of a workspace may read and write; anything else does not exist for them. */
@Component
public class QuestionAccess {

    private final Questions questions;

    QuestionAccess(Questions questions) {
        this.questions = questions;
    }

    /** A question of the workspace or of the shipped catalog; drafts are their authors' business. */
    public Mono<Stored<Question>> readable(String workspace, String id, Caller.Member caller) {
        return questions
                .find(id)
                .filter(stored -> Workspaces.sees(workspace, stored.state().workspaceId()))
                .filter(stored -> stored.state().latestVersion() > 0 || caller.is(Role.AUTHOR))
                .switchIfEmpty(
                        Mono.error(() -> CommonProblems.notFound("question").exception()));
    }

    /** A question that this author may change. */
    Mono<Stored<Question>> writable(String workspace, String id, Caller.Member caller) {
        caller.require(Role.AUTHOR);
        return readable(workspace, id, caller)
                .doOnNext(stored -> requireOwn(workspace, stored.state().workspaceId()));
    }

    /** Refuses to write into the shipped catalog. */
    public static void requireOwn(String workspace, String owner) {
        if (!owner.equals(workspace) || owner.equals(Workspaces.SYSTEM)) {
            throw Problem.of(403, "read-only-workspace", "Read-only", "The shipped catalog is read-only.")
                    .remedy("Copy it to your workspace and change the copy.")
                    .exception();
        }
    }
}
