package dev.greenroom.scoring.suggestion;

import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.Answers;
import dev.greenroom.scoring.reference.ConfirmedAnswers;
import dev.greenroom.scoring.reference.ReferenceRule;
import dev.greenroom.scoring.rubric.QuestionVersion;
import dev.greenroom.scoring.scorer.ScoringRequest.Reference;
import dev.greenroom.scoring.settings.AllScoringSettings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The full answers that an answer is compared with: the question's own, then those that the workspace's people confirmed. */
@Component
class References {

    /** Names the question's own sample answer; no answer has such an id. */
    static final String SAMPLE = "sample";

    private final AllScoringSettings settings;
    private final ConfirmedAnswers confirmed;
    private final Answers answers;

    References(AllScoringSettings settings, ConfirmedAnswers confirmed, Answers answers) {
        this.settings = settings;
        this.confirmed = confirmed;
        this.answers = answers;
    }

    Mono<List<Reference>> of(Answer answer, QuestionVersion question) {
        return settings.of(answer.workspaceId())
                .flatMap(decided -> decided.confirmedAnswers() ? confirmed(answer) : Mono.just(List.<Reference>of()))
                .map(further ->
                        Stream.concat(sample(question), further.stream()).toList());
    }

    private static Stream<Reference> sample(QuestionVersion question) {
        return question.sampleAnswer().isBlank()
                ? Stream.of()
                : Stream.of(new Reference(SAMPLE, question.sampleAnswer()));
    }

    private Mono<List<Reference>> confirmed(Answer answer) {
        return confirmed
                .first(answer.workspaceId(), answer.questionKey(), ReferenceRule.LOOKED_AT)
                .collectList()
                .map(inOrder -> ReferenceRule.choose(inOrder, answer.item(), answer.candidateId()))
                .flatMap(items -> answers.findAll(items)
                        .collectMap(Answer::item, Answer::text)
                        .map(texts -> inOrder(items, texts)));
    }

    /** A text may have been erased between the two looks. */
    private static List<Reference> inOrder(List<String> items, Map<String, String> texts) {
        return items.stream()
                .filter(item -> !texts.getOrDefault(item, "").isBlank())
                .map(item -> new Reference(item, texts.getOrDefault(item, ""), true))
                .toList();
    }
}
