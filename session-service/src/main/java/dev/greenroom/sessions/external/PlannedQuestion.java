package dev.greenroom.sessions.external;

import dev.greenroom.sessions.session.Plan;
import dev.greenroom.sessions.session.PlanEntry;
import java.util.List;

/** A question of the plan, pinned to its version. */
record PlannedQuestion(String entryId, String questionId, int version, int weight, int timeBoxMinutes) {

    static List<PlannedQuestion> of(Plan plan) {
        return plan.kept().stream().map(PlannedQuestion::of).toList();
    }

    private static PlannedQuestion of(PlanEntry entry) {
        return new PlannedQuestion(
                entry.entryId(), entry.questionId(), entry.version(), entry.weight(), entry.timeBoxMinutes());
    }
}
