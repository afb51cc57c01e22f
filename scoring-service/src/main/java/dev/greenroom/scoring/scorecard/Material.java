package dev.greenroom.scoring.scorecard;

import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.PlanEntry;
import dev.greenroom.scoring.reference.ConfirmedAnswer;
import dev.greenroom.scoring.rubric.KitVersion;
import dev.greenroom.scoring.rubric.QuestionVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a scorecard is composed of; of the panel's work it holds only what its reader may see.
 *
 * @param references how the confirmed answers stand now that the suggestions rest on
 */
record Material(
        Evaluation evaluation,
        @Nullable KitVersion kit,
        Map<String, QuestionVersion> questions,
        Map<String, Answer> answers,
        Map<String, ConfirmedAnswer.Standing> references,
        VisibleWork work,
        Reader reader,
        Instant now) {

    /** The questions that somebody is expected to rate, or has rated all the same. */
    List<PlanEntry> entries() {
        return evaluation.plan().stream()
                .filter(entry -> !entry.removed() || !ratings(entry).isEmpty())
                .toList();
    }

    /** The visible ratings of a question. */
    List<Integer> ratings(PlanEntry entry) {
        return work.submitted().stream()
                .flatMap(assessment -> Stream.ofNullable(assessment.ratingOf(entry.entryId())))
                .toList();
    }

    @Nullable
    QuestionVersion question(PlanEntry entry) {
        return questions.get(QuestionVersion.key(entry.questionId(), entry.version()));
    }

    @Nullable
    Answer answer(PlanEntry entry) {
        return answers.get(Answer.id(evaluation.sessionId(), entry.entryId()));
    }

    /** The suggestion, if there is one and the reader may see it. */
    Answer.@Nullable Suggested suggested(PlanEntry entry) {
        var answer = answer(entry);
        return answer == null || !work.suggestions() ? null : answer.suggested();
    }
}
