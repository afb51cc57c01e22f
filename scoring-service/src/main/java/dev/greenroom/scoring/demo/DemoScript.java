package dev.greenroom.scoring.demo;

import dev.greenroom.scoring.assessment.AssessmentCommand;
import dev.greenroom.scoring.assessment.Evidence;
import dev.greenroom.scoring.assessment.KeyPointRating;
import dev.greenroom.scoring.assessment.Note;
import dev.greenroom.scoring.assessment.QuestionRating;
import dev.greenroom.scoring.assessment.Recommendation;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.PlanEntry;
import dev.greenroom.scoring.rubric.QuestionVersion;
import dev.greenroom.scoring.scorer.KeyPointState;
import dev.greenroom.scoring.scorer.KeyPointSuggestion;
import dev.greenroom.scoring.scorer.Passage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one demo panel member does: near the scorer, each seat apart, so that agreement, mixed marks and a gap show. */
final class DemoScript {

    private static final List<String> NOTES = List.of(
            "Named the failure first and then the remedy; needed no hint.",
            "Asked once for an example, got a real one.",
            "Knows the words; the order of the steps came only on asking.");
    private static final List<String> SUMMARIES = List.of(
            "Reasons from failure cases and says what is not known. Would learn the rest quickly.",
            "Solid on the mechanism, thin on how it would be tested. A mentor helps in the first months.",
            "Good instincts, few details. I would like a second look.");

    private final Evaluation evaluation;
    private final Map<String, Answer> answers;
    private final Map<String, QuestionVersion> questions;
    private final int seat;
    private final Instant now;
    private final List<AssessmentCommand> commands = new ArrayList<>();

    DemoScript(
            Evaluation evaluation,
            Map<String, Answer> answers,
            Map<String, QuestionVersion> questions,
            int seat,
            Instant now) {
        this.evaluation = evaluation;
        this.answers = answers;
        this.questions = questions;
        this.seat = seat;
        this.now = now;
    }

    List<AssessmentCommand> commands() {
        evaluation.plan().forEach(this::rate);
        var recommendation = seat % 2 == 0 ? Recommendation.STRONG_YES : Recommendation.YES;
        var summary = SUMMARIES.get(seat % SUMMARIES.size());
        commands.add(new AssessmentCommand.Recommend(next(), recommendation, summary, now));
        commands.add(new AssessmentCommand.Submit(next() - 1, now));
        if (seat == 0) {
            var reason = "On reading the answers again: strong, but not without doubt.";
            commands.add(new AssessmentCommand.Amend(reason, Map.of(), List.of(), Recommendation.YES, null, now));
        }
        return commands;
    }

    /** Only what was answered is rated; the second seat had no time for the last question, which stays a gap. */
    private void rate(PlanEntry entry) {
        var answer = answers.get(entry.entryId());
        var question = questions.get(QuestionVersion.key(entry.questionId(), entry.version()));
        if (answer == null || question == null) {
            return;
        }
        var keyPoints = new LinkedHashMap<String, KeyPointRating>();
        question.keyPoints().forEach(point -> keyPoints.put(point.id(), keyPoint(answer, point.id())));
        if (seat != 1 || !isLast(entry)) {
            var rating = new QuestionRating(rating(question, keyPoints), keyPoints);
            commands.add(new AssessmentCommand.Rate(next(), entry.entryId(), rating, now));
        }
        var note = new Note(
                "demo-" + seat + "-" + entry.entryId(), answer.at(), entry.entryId(), NOTES.get(seat % NOTES.size()));
        commands.add(new AssessmentCommand.WriteNote(next(), note, now));
    }

    private boolean isLast(PlanEntry entry) {
        return evaluation.plan().size() > 1 && entry.equals(evaluation.plan().getLast());
    }

    private long next() {
        return commands.size() + 1L;
    }

    private KeyPointRating keyPoint(Answer answer, String id) {
        var suggestion = suggestion(answer, id);
        if (suggestion == null) {
            return new KeyPointRating(1, List.of());
        }
        var passage = suggestion.passage();
        return new KeyPointRating(
                state(suggestion.state()), passage == null ? List.of() : List.of(evidence(passage, answer.text())));
    }

    private static Evidence evidence(Passage passage, String text) {
        return new Evidence.Passage(passage.start(), passage.end(), passage.of(text));
    }

    private static @Nullable KeyPointSuggestion suggestion(Answer answer, String id) {
        var suggested = answer.suggested();
        return suggested == null
                ? null
                : suggested.suggestion().keyPoints().stream()
                        .filter(point -> point.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private static int state(KeyPointState state) {
        return switch (state) {
            case COVERED -> 2;
            case PARTLY -> 1;
            case MISSING, CONTRADICTED -> 0;
        };
    }

    /** From the covered share; every second seat is two steps stricter on the first question and one on every other. */
    private int rating(QuestionVersion question, Map<String, KeyPointRating> keyPoints) {
        double earned = 0;
        double whole = 0;
        for (var point : question.keyPoints()) {
            whole += 2.0 * point.weight();
            var rated = keyPoints.get(point.id());
            earned += rated == null ? 0 : point.weight() * (double) rated.state();
        }
        int rating = (int) Math.round(1 + 3 * earned / whole);
        return Math.max(1, rating - strictness());
    }

    private int strictness() {
        if (seat % 2 == 0 || commands.size() % 4 != 0) {
            return 0;
        }
        return commands.isEmpty() ? 2 : 1;
    }
}
