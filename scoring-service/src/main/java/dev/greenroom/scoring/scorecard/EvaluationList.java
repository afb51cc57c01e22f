package dev.greenroom.scoring.scorecard;

import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.assessment.Assessments;
import dev.greenroom.scoring.assessment.Recommendation;
import dev.greenroom.scoring.evaluation.EndedQuery;
import dev.greenroom.scoring.evaluation.Evaluation;
import dev.greenroom.scoring.evaluation.Evaluations;
import dev.greenroom.scoring.rubric.KitVersion;
import dev.greenroom.scoring.rubric.Rubrics;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads a page of evaluations with a fixed number of look-ups, whatever its length. */
@Component
class EvaluationList {

    private final Evaluations evaluations;
    private final Assessments assessments;
    private final Rubrics rubrics;
    private final BlindPolicies policies;
    private final Clock clock;

    EvaluationList(
            Evaluations evaluations, Assessments assessments, Rubrics rubrics, BlindPolicies policies, Clock clock) {
        this.evaluations = evaluations;
        this.assessments = assessments;
        this.rubrics = rubrics;
        this.policies = policies;
        this.clock = clock;
    }

    /** A line with its place in the list. */
    record Placed(EvaluationLine line, String position) {}

    Mono<List<Placed>> read(EndedQuery query, Reader reader) {
        return evaluations
                .ended(query)
                .collectList()
                .flatMap(found -> Mono.zip(policies.of(query.workspaceId()), work(found), kits(found))
                        .map(parts -> found.stream()
                                .map(each -> new Placed(
                                        line(each, parts.getT1(), parts.getT2(), parts.getT3(), reader),
                                        EndedQuery.position(each)))
                                .toList()));
    }

    private Mono<Map<String, Collection<Assessment>>> work(List<Evaluation> found) {
        var ids = found.stream()
                .flatMap(each -> each.panel().stream().map(member -> Assessment.id(each.sessionId(), member)))
                .toList();
        return assessments.findAll(ids).collectMultimap(Assessment::sessionId);
    }

    private Mono<Map<String, KitVersion>> kits(List<Evaluation> found) {
        var keys = found.stream()
                .map(each -> KitVersion.key(each.kitId(), each.kitVersion()))
                .distinct()
                .toList();
        return rubrics.kits(keys).collectMap(kit -> KitVersion.key(kit.kitId(), kit.version()));
    }

    private EvaluationLine line(
            Evaluation evaluation,
            BlindPolicy policy,
            Map<String, Collection<Assessment>> work,
            Map<String, KitVersion> kits,
            Reader reader) {
        var all = List.copyOf(work.getOrDefault(evaluation.sessionId(), List.of()));
        var visible = Visibility.visibleTo(reader, policy, evaluation.panel(), all);
        var kit = kits.get(KitVersion.key(evaluation.kitId(), evaluation.kitVersion()));
        return new EvaluationLine(
                evaluation.sessionId(),
                new Scorecard.Kit(evaluation.kitId(), evaluation.kitVersion(), kit == null ? null : kit.title()),
                evaluation.candidateId(),
                evaluation.endedAt(),
                ScorecardComposer.panel(visible),
                evaluation.complete(),
                evaluation.completedAt(),
                evaluation.lateSince(clock.instant()),
                mine(visible, reader),
                recommendations(visible),
                evaluation.erased());
    }

    private static EvaluationLine.Mine mine(VisibleWork visible, Reader reader) {
        return switch (visible.progress().get(reader.memberId())) {
            case null -> EvaluationLine.Mine.NOT_ON_PANEL;
            case NONE -> EvaluationLine.Mine.NONE;
            case DRAFT -> EvaluationLine.Mine.DRAFT;
            case SUBMITTED -> EvaluationLine.Mine.SUBMITTED;
        };
    }

    private static @Nullable Map<Recommendation, Integer> recommendations(VisibleWork visible) {
        if (!visible.whole()) {
            return null;
        }
        Map<Recommendation, Integer> counts = new EnumMap<>(Recommendation.class);
        visible.submitted().forEach(assessment -> {
            if (assessment.recommendation() != null) {
                counts.merge(assessment.recommendation(), 1, Integer::sum);
            }
        });
        return counts;
    }
}
