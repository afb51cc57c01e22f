package dev.greenroom.scoring.assessment;

import dev.greenroom.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** How much one assessment may hold, so that its document stays small. */
final class AssessmentLimits {

    private AssessmentLimits() {}

    static @Nullable Refusal check(Assessment state, AssessmentCommand.Save save) {
        return switch (save) {
            case AssessmentCommand.Rate rate -> ratings(state, rate);
            case AssessmentCommand.WriteNote write -> notes(state, write);
            case AssessmentCommand.DeleteNote delete -> null;
            case AssessmentCommand.Recommend recommend -> null;
        };
    }

    private static @Nullable Refusal ratings(Assessment state, AssessmentCommand.Rate rate) {
        boolean full = state.ratings().size() >= AssessmentDecider.MOST_RATINGS;
        return full && !state.ratings().containsKey(rate.entryId())
                ? AssessmentRefusals.tooMuch("ratings", AssessmentDecider.MOST_RATINGS)
                : null;
    }

    /** Counts deleted notes too: their revisions are kept, so that a late save cannot bring them back. */
    private static @Nullable Refusal notes(Assessment state, AssessmentCommand.WriteNote write) {
        long ever = state.revisions().keySet().stream()
                .filter(item -> item.startsWith("note:"))
                .count();
        return ever >= AssessmentDecider.MOST_NOTES && !state.revisions().containsKey(write.item())
                ? AssessmentRefusals.tooMuch("notes", AssessmentDecider.MOST_NOTES)
                : null;
    }
}
