package dev.greenroom.scoring.assessment;

import dev.greenroom.aggregate.Refusal;
import dev.greenroom.decided.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The rules of an assessment, as one pure function. */
final class AssessmentDecider {

    static final int MOST_RATINGS = 100;
    static final int MOST_NOTES = 500;
    static final int MOST_AMENDMENTS = 50;

    private AssessmentDecider() {}

    static Verdict<AssessmentEvent, Refusal> decide(Assessment state, AssessmentCommand command) {
        return switch (command) {
            case AssessmentCommand.Save save -> save(state, save);
            case AssessmentCommand.Submit submit -> submit(state, submit);
            case AssessmentCommand.Amend amend -> amend(state, amend);
        };
    }

    private static Verdict<AssessmentEvent, Refusal> save(Assessment state, AssessmentCommand.Save save) {
        if (save.revision() <= state.revisionOf(save.item())) {
            return Verdict.unchanged();
        }
        if (state.submitted()) {
            return Verdict.refuse(AssessmentRefusals.alreadySubmitted());
        }
        var refusal = AssessmentLimits.check(state, save);
        return refusal != null ? Verdict.refuse(refusal) : Verdict.accept(new AssessmentEvent.Saved(save, at(save)));
    }

    private static Verdict<AssessmentEvent, Refusal> submit(Assessment state, AssessmentCommand.Submit submit) {
        if (state.submitted()) {
            return Verdict.refuse(AssessmentRefusals.alreadySubmitted());
        }
        if (submit.revision() < state.revision()) {
            return Verdict.refuse(AssessmentRefusals.staleRevision());
        }
        if (state.recommendation() == null) {
            return Verdict.refuse(AssessmentRefusals.recommendationMissing());
        }
        return Verdict.accept(new AssessmentEvent.Submitted(submit.at()));
    }

    private static Verdict<AssessmentEvent, Refusal> amend(Assessment state, AssessmentCommand.Amend amend) {
        if (!state.submitted()) {
            return Verdict.refuse(AssessmentRefusals.notSubmitted());
        }
        if (state.amendments().size() >= MOST_AMENDMENTS) {
            return Verdict.refuse(AssessmentRefusals.tooMuch("amendments", MOST_AMENDMENTS));
        }
        if (ratingsAfter(state, amend.ratings()) > MOST_RATINGS) {
            return Verdict.refuse(AssessmentRefusals.tooMuch("ratings", MOST_RATINGS));
        }
        if (state.notes().size() + amend.notes().size() > MOST_NOTES) {
            return Verdict.refuse(AssessmentRefusals.tooMuch("notes", MOST_NOTES));
        }
        if (changesNothing(state, amend)) {
            return Verdict.refuse(AssessmentRefusals.nothingToAmend());
        }
        return Verdict.accept(new AssessmentEvent.Amended(
                amend.reason(),
                amend.ratings(),
                added(state, amend),
                amend.recommendation(),
                amend.summary(),
                amend.at()));
    }

    /** Their ids are no client's, so that no late save of a draft meets them. */
    private static List<Note> added(Assessment state, AssessmentCommand.Amend amend) {
        var notes = new ArrayList<Note>();
        for (var note : amend.notes()) {
            var id = "amended-%d-%d".formatted(state.amendments().size() + 1, notes.size() + 1);
            notes.add(new Note(id, amend.at(), note.entryId(), note.text()));
        }
        return notes;
    }

    private static int ratingsAfter(Assessment state, Map<String, QuestionRating> added) {
        var entries = new HashSet<>(state.ratings().keySet());
        entries.addAll(added.keySet());
        return entries.size();
    }

    private static boolean changesNothing(Assessment state, AssessmentCommand.Amend amend) {
        boolean sameRatings = amend.ratings().entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(state.ratings().get(entry.getKey())));
        boolean sameRecommendation = amend.recommendation() == null || amend.recommendation() == state.recommendation();
        boolean sameSummary = amend.summary() == null || amend.summary().equals(state.summary());
        return sameRatings && amend.notes().isEmpty() && sameRecommendation && sameSummary;
    }

    private static Instant at(AssessmentCommand.Save save) {
        return switch (save) {
            case AssessmentCommand.Rate rate -> rate.at();
            case AssessmentCommand.WriteNote write -> write.at();
            case AssessmentCommand.DeleteNote delete -> delete.at();
            case AssessmentCommand.Recommend recommend -> recommend.at();
        };
    }
}
