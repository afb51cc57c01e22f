package dev.greenroom.questions.kit;

import dev.greenroom.aggregate.Stored;
import dev.greenroom.questions.decided.Workspaces;
import dev.greenroom.questions.kit.KitInput.EntryInput;
import dev.greenroom.questions.kit.KitInput.KitContentInput;
import dev.greenroom.questions.question.Question;
import dev.greenroom.questions.question.QuestionRef;
import dev.greenroom.questions.question.QuestionState;
import dev.greenroom.questions.question.QuestionVersion;
import dev.greenroom.questions.question.Questions;
import dev.greenroom.web.CommonProblems;
import dev.greenroom.web.ProblemException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks up the questions that a kit pins. */
@Component
public class KitQuestions {

    private final Questions questions;

    KitQuestions(Questions questions) {
        this.questions = questions;
    }

    /** The content with each entry's title and competency; refuses an entry that this workspace cannot pin. */
    Mono<KitContent> resolve(String workspace, KitContentInput input) {
        var entries = input.entriesOrNone();
        requireEachOnce(entries);
        return byId(entries.stream().map(EntryInput::questionId).toList())
                .flatMap(known -> Flux.range(0, entries.size())
                        .concatMap(n ->
                                pinned(workspace, entries.get(n), known).switchIfEmpty(Mono.error(() -> unknown(n))))
                        .collectList())
                .map(input::with);
    }

    /** The command that publishes a kit as it stands now. */
    Mono<KitCommand> publishing(Kit kit, String by, Instant at) {
        var draft = kit.draft();
        var entries = draft == null ? List.<KitEntry>of() : draft.entries();
        return publishing(entries, by, at).map(command -> command);
    }

    /** The same for a draft that is just being written. */
    public Mono<KitCommand.Publish> publishing(List<KitEntry> entries, String by, Instant at) {
        return byId(entries.stream().map(KitEntry::questionId).toList())
                .flatMap(known -> versions(entries, known)
                        .map(found -> new KitCommand.Publish(found, retired(found, known), by, at)));
    }

    private Mono<List<QuestionVersion>> versions(List<KitEntry> entries, Map<String, Question> known) {
        return Flux.fromIterable(entries)
                .concatMap(entry -> Mono.justOrEmpty(known.get(entry.questionId()))
                        .flatMap(question -> questions.version(question, entry.version())))
                .collectList();
    }

    private static Set<QuestionRef> retired(List<QuestionVersion> found, Map<String, Question> known) {
        var retired = known.values().stream()
                .filter(question -> question.state() == QuestionState.RETIRED)
                .map(Question::id)
                .collect(Collectors.toSet());
        return found.stream()
                .map(QuestionVersion::ref)
                .filter(ref -> retired.contains(ref.questionId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Mono<KitEntry> pinned(String workspace, EntryInput input, Map<String, Question> known) {
        var question = known.get(input.questionId());
        if (question == null || !Workspaces.sees(workspace, question.workspaceId())) {
            return Mono.empty();
        }
        return questions
                .version(question, input.version())
                .map(version -> new KitEntry(
                        version.questionId(),
                        version.version(),
                        input.weight(),
                        input.timeBoxMinutes(),
                        version.content().title(),
                        version.content().competency()));
    }

    private Mono<Map<String, Question>> byId(List<String> ids) {
        return questions.findAll(ids).map(Stored::state).collectMap(Question::id);
    }

    private static void requireEachOnce(List<EntryInput> entries) {
        var seen = new HashSet<String>();
        IntStream.range(0, entries.size())
                .filter(n -> !seen.add(entries.get(n).questionId()))
                .findFirst()
                .ifPresent(n -> {
                    throw CommonProblems.invalidField(field(n), "is in this kit already")
                            .exception();
                });
    }

    private static ProblemException unknown(int position) {
        return CommonProblems.invalidField(field(position), "is no published question version of this workspace")
                .exception();
    }

    private static String field(int position) {
        return "content.entries[" + position + "].questionId";
    }
}
