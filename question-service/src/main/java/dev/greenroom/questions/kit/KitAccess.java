package dev.greenroom.questions.kit;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.questions.decided.Workspaces;
import dev.greenroom.questions.question.QuestionAccess;
import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Role;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a member of a workspace may read and write of kits; anything else does not exist for them. */
@Component
class KitAccess {

    private final Kits kits;

    KitAccess(Kits kits) {
        this.kits = kits;
    }

    /** A kit of the workspace or of the shipped catalog; drafts are their authors' business. */
    Mono<Stored<Kit>> readable(String workspace, String id, Caller.Member caller) {
        return kits.find(id)
                .filter(stored -> Workspaces.sees(workspace, stored.state().workspaceId()))
                .filter(stored -> stored.state().latestVersion() > 0 || caller.is(Role.AUTHOR))
                .switchIfEmpty(Mono.error(() -> CommonProblems.notFound("kit").exception()));
    }

    /** A kit that this author may change. */
    Mono<Stored<Kit>> writable(String workspace, String id, Caller.Member caller) {
        caller.require(Role.AUTHOR);
        return readable(workspace, id, caller)
                .doOnNext(stored ->
                        QuestionAccess.requireOwn(workspace, stored.state().workspaceId()));
    }
}
