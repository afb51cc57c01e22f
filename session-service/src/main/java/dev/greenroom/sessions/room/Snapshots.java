package dev.greenroom.sessions.room;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.sessions.answer.Answer;
import dev.greenroom.sessions.answer.Answers;
import dev.greenroom.sessions.candidate.Candidate;
import dev.greenroom.sessions.candidate.Candidates;
import dev.greenroom.sessions.plan.PlanDocuments;
import dev.greenroom.sessions.plan.QuestionContent;
import dev.greenroom.sessions.session.PlanEntry;
import dev.greenroom.sessions.session.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads together what a room shows. */
@Component
class Snapshots {

    private final Answers answers;
    private final PlanDocuments documents;
    private final Candidates candidates;

    Snapshots(Answers answers, PlanDocuments documents, Candidates candidates) {
        this.answers = answers;
        this.documents = documents;
        this.candidates = candidates;
    }

    /** Everything anew. */
    Mono<Snapshot> of(Stored<Session> stored) {
        return of(stored, contents(stored.state()));
    }

    /** With the plan's contents at hand, unless a question has been added since: they never change. */
    Mono<Snapshot> of(Stored<Session> stored, Map<String, QuestionContent> known) {
        boolean complete = stored.state().plan().entries().stream().allMatch(e -> known.containsKey(e.entryId()));
        return of(stored, complete ? Mono.just(known) : contents(stored.state()));
    }

    /** The same session with nothing but its open answers read anew: drafts are taken for all questions that were shown. */
    Mono<Snapshot> glance(Snapshot before) {
        return answers.findAll(before.openItems()).collectList().map(before::with);
    }

    private Mono<Snapshot> of(Stored<Session> stored, Mono<Map<String, QuestionContent>> contents) {
        return Mono.zip(answers(stored.state()), contents, candidate(stored.state()))
                .map(all -> new Snapshot(
                        stored, all.getT1(), all.getT2(), all.getT3().orElse(null)));
    }

    private Mono<Map<String, Answer>> answers(Session session) {
        List<String> items = session.plan().entries().stream()
                .filter(PlanEntry::wasPresented)
                .map(entry -> session.item(entry.entryId()))
                .toList();
        return answers.findAll(items).collectMap(Answer::id);
    }

    private Mono<Map<String, QuestionContent>> contents(Session session) {
        int last = session.plan().entries().stream()
                .mapToInt(PlanEntry::document)
                .max()
                .orElse(0);
        return documents.contents(session.id(), last);
    }

    private Mono<Optional<Candidate>> candidate(Session session) {
        return candidates
                .find(session.workspaceId(), session.candidateId())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }
}
