package dev.greenroom.scoring.scorecard;

import dev.greenroom.scoring.assessment.AssessmentState;
import dev.greenroom.scoring.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composes a scorecard from what its reader may see. */
final class ScorecardComposer {

    private ScorecardComposer() {}

    static Scorecard compose(Material material) {
        var ratings = new RatingsPart(material);
        return new Scorecard(
                session(material),
                ratings.result(),
                recommendations(material),
                material.work().hidden(),
                material.work().progress().getOrDefault(material.reader().memberId(), Progress.NONE),
                ratings.grid(),
                ratings.means(),
                ratings.competencies(),
                material.entries().stream()
                        .map(entry -> new QuestionPart(material, entry).compose())
                        .toList(),
                QuestionPart.notes(material, null),
                ratings.agreement(),
                amendments(material));
    }

    static List<Scorecard.PanelMember> panel(VisibleWork work) {
        return work.progress().entrySet().stream()
                .map(member -> new Scorecard.PanelMember(member.getKey(), member.getValue()))
                .toList();
    }

    private static Scorecard.Session session(Material material) {
        Evaluation evaluation = material.evaluation();
        var kit = material.kit();
        return new Scorecard.Session(
                evaluation.sessionId(),
                new Scorecard.Kit(evaluation.kitId(), evaluation.kitVersion(), kit == null ? null : kit.title()),
                evaluation.candidateId(),
                panel(material.work()),
                evaluation.startedAt(),
                evaluation.endedAt(),
                evaluation.complete(),
                evaluation.completedAt(),
                evaluation.lateSince(material.now()),
                evaluation.erased());
    }

    private static @Nullable List<Scorecard.Opinion> recommendations(Material material) {
        if (!material.work().whole()) {
            return null;
        }
        return material.work().submitted().stream()
                .map(assessment -> new Scorecard.Opinion(
                        assessment.memberId(),
                        assessment.recommendation(),
                        assessment.summary(),
                        assessment.state() == AssessmentState.AMENDED))
                .toList();
    }

    private static List<Scorecard.Change> amendments(Material material) {
        List<Scorecard.Change> changes = new ArrayList<>();
        for (var assessment : material.work().submitted()) {
            assessment
                    .amendments()
                    .forEach(each -> changes.add(new Scorecard.Change(
                            assessment.memberId(),
                            each.at(),
                            each.reason(),
                            each.ratings(),
                            each.recommendation(),
                            each.summary())));
        }
        return changes;
    }
}
