package dev.greenroom.sessions.room;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.sessions.answer.Answer;
import dev.greenroom.sessions.candidate.Candidate;
import dev.greenroom.sessions.plan.QuestionContent;
import dev.greenroom.sessions.session.PlanEntry;
import dev.greenroom.sessions.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a room shows, at one moment; each participant gets a projection of it.
 *
 * @param answers by item
 * @param contents by entry
 */
record Snapshot(
        Stored<Session> stored,
        Map<String, Answer> answers,
        Map<String, QuestionContent> contents,
        @Nullable Candidate candidate) {

    Session session() {
        return stored.state();
    }

    String candidateName() {
        return candidate == null ? "Candidate" : candidate.name();
    }

    Snapshot with(List<Answer> changed) {
        var all = new HashMap<>(answers);
        changed.forEach(answer -> all.put(answer.id(), answer));
        return new Snapshot(stored, all, contents, candidate);
    }

    /** The answers, begun or not, that can still change. */
    List<String> openItems() {
        return session().plan().entries().stream()
                .filter(PlanEntry::wasPresented)
                .map(entry -> session().item(entry.entryId()))
                .filter(this::isOpen)
                .toList();
    }

    private boolean isOpen(String item) {
        var answer = answers.get(item);
        return answer == null || answer.isOpen();
    }

    /** The answers in the order of the plan. */
    List<Answer> answersInOrder() {
        return session().plan().entries().stream()
                .map(entry -> answers.get(session().item(entry.entryId())))
                .filter(Objects::nonNull)
                .toList();
    }
}
