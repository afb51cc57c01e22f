package dev.greenroom.questions.question;

import dev.greenroom.web.Caller;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.Page;
import dev.greenroom.web.Role;
import dev.greenroom.web.Versions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What every member reads of questions: the latest state, each version, and what changed between two. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/questions/{id}")
class QuestionReadingEndpoint {

    private final Questions questions;
    private final QuestionAccess access;

    QuestionReadingEndpoint(Questions questions, QuestionAccess access) {
        this.questions = questions;
        this.access = access;
    }

    @GetMapping
    Mono<ResponseEntity<QuestionView>> read(
            @PathVariable("ws") String workspace, @PathVariable String id, Caller.Member caller) {
        return access.readable(workspace, id, caller)
                .map(stored -> ResponseEntity.ok()
                        .eTag(Versions.etag(stored.version()))
                        .body(
                                caller.is(Role.AUTHOR)
                                        ? QuestionView.forAuthor(stored)
                                        : QuestionView.forReader(stored)));
    }

    @GetMapping("/versions")
    Mono<Page<Publication>> versions(
            @PathVariable("ws") String workspace, @PathVariable String id, Caller.Member caller) {
        return access.readable(workspace, id, caller)
                .map(stored -> Page.all(stored.state().history().reversed()));
    }

    @GetMapping("/versions/{version}")
    Mono<QuestionVersion> version(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            @PathVariable int version,
            Caller.Member caller) {
        return access.readable(workspace, id, caller).flatMap(stored -> version(stored.state(), version));
    }

    @GetMapping("/diff")
    Mono<ContentDiff> diff(
            @PathVariable("ws") String workspace,
            @PathVariable String id,
            @RequestParam int from,
            @RequestParam int to,
            Caller.Member caller) {
        return access.readable(workspace, id, caller)
                .flatMap(stored -> Mono.zip(version(stored.state(), from), version(stored.state(), to)))
                .map(both ->
                        ContentDiff.between(both.getT1().content(), both.getT2().content()));
    }

    private Mono<QuestionVersion> version(Question question, int version) {
        return questions
                .version(question, version)
                .switchIfEmpty(Mono.error(
                        () -> CommonProblems.notFound("version " + version).exception()));
    }
}
