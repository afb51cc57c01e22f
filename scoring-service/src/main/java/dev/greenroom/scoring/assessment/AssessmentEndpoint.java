package dev.greenroom.scoring.assessment;

import dev.greenroom.aggregate.Reply;
import dev.greenroom.decided.JsonReplies;
import dev.greenroom.scoring.assessment.AssessmentCommand.DeleteNote;
import dev.greenroom.scoring.assessment.AssessmentCommand.Rate;
import dev.greenroom.scoring.assessment.AssessmentCommand.Recommend;
import dev.greenroom.scoring.assessment.AssessmentCommand.WriteNote;
import dev.greenroom.web.Caller;
import dev.greenroom.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A panel member's own draft: read, and saved item by item on every action. */
@RestController
@RequestMapping("/api/v1/workspaces/{ws}/assessments/mine/{session}")
class AssessmentEndpoint {

    private final Panels panels;
    private final Assessments assessments;
    private final JsonReplies replies;
    private final Clock clock;

    AssessmentEndpoint(Panels panels, Assessments assessments, JsonReplies replies, Clock clock) {
        this.panels = panels;
        this.assessments = assessments;
        this.replies = replies;
        this.clock = clock;
    }

    @GetMapping
    Mono<AssessmentView> mine(
            @PathVariable("ws") String workspace, @PathVariable String session, Caller.Member caller) {
        return panels.admit(workspace, session, caller.id())
                .flatMap(empty -> assessments.find(session, caller.id()).defaultIfEmpty(empty))
                .map(AssessmentView::of);
    }

    @PutMapping("/ratings/{entryId}")
    Mono<ResponseEntity<String>> rate(
            @PathVariable("ws") String workspace,
            @PathVariable String session,
            @PathVariable @Pattern(regexp = AssessmentInput.NAME) String entryId,
            Caller.Member caller,
            @Valid @RequestBody AssessmentInput.Rating body) {
        return save(workspace, session, caller, new Rate(body.revision(), entryId, body.toRating(), clock.instant()));
    }

    @PutMapping("/notes/{noteId}")
    Mono<ResponseEntity<String>> write(
            @PathVariable("ws") String workspace,
            @PathVariable String session,
            @PathVariable @Pattern(regexp = AssessmentInput.NAME) String noteId,
            Caller.Member caller,
            @Valid @RequestBody AssessmentInput.NoteText body) {
        return save(workspace, session, caller, new WriteNote(body.revision(), body.toNote(noteId), clock.instant()));
    }

    @DeleteMapping("/notes/{noteId}")
    Mono<ResponseEntity<String>> delete(
            @PathVariable("ws") String workspace,
            @PathVariable String session,
            @PathVariable @Pattern(regexp = AssessmentInput.NAME) String noteId,
            @RequestParam @Min(1) long revision,
            Caller.Member caller) {
        return save(workspace, session, caller, new DeleteNote(revision, noteId, clock.instant()));
    }

    @PutMapping("/recommendation")
    Mono<ResponseEntity<String>> recommend(
            @PathVariable("ws") String workspace,
            @PathVariable String session,
            Caller.Member caller,
            @Valid @RequestBody AssessmentInput.Opinion body) {
        return save(
                workspace,
                session,
                caller,
                new Recommend(body.revision(), body.recommendation(), body.summary(), clock.instant()));
    }

    private Mono<ResponseEntity<String>> save(
            String workspace, String session, Caller.Member caller, AssessmentCommand.Save save) {
        return panels.admit(workspace, session, caller.id())
                .flatMap(empty -> assessments.save(empty, save, state -> saved(state, save)))
                .map(Replies::toResponse);
    }

    /** Whether this very save stands is seen by its item's revision; a late one is shown what there is. */
    private Reply saved(Assessment state, AssessmentCommand.Save save) {
        boolean stands = state.revisionOf(save.item()) == save.revision();
        return replies.ok(new AssessmentView.Saved(
                state.revision(), state.savedAt(), stands, stands ? null : AssessmentView.of(state)));
    }
}
