package dev.greenroom.scoring.assessment;

import dev.greenroom.aggregate.Refusal;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.Evaluations;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.ProblemException;
import dev.greenroom.web.Replies;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens an assessment to whom it belongs: members of the session's panel, whatever their roles. */
@Component
class Panels {

    private final Evaluations evaluations;

    Panels(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    /** The member's assessment as it is before its first save; fails with the problem that stands in the way. */
    Mono<Assessment> admit(String workspaceId, String sessionId, String memberId) {
        return evaluations
                .find(sessionId)
                .filter(evaluation -> !evaluation.panel().isEmpty())
                .switchIfEmpty(Mono.error(() -> problem(AssessmentRefusals.sessionNotYetKnown())))
                .map(evaluation -> admit(evaluation, workspaceId, memberId));
    }

    private static Assessment admit(Evaluation evaluation, String workspaceId, String memberId) {
        if (!evaluation.workspaceId().equals(workspaceId)) {
            throw CommonProblems.notFound("such session").exception();
        }
        if (!evaluation.hasOnPanel(memberId)) {
            throw problem(AssessmentRefusals.notYourAssessment());
        }
        if (evaluation.erased()) {
            throw problem(AssessmentRefusals.candidateErased());
        }
        return Assessment.empty(evaluation.sessionId(), memberId, workspaceId);
    }

    private static ProblemException problem(Refusal refusal) {
        return Replies.problem(refusal).exception();
    }
}
