package dev.greenroom.scoring.scorecard;

import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.evaluation.PlanEntry;
import dev.greenroom.scoring.rubric.QuestionVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers of a scorecard: result, grid, profile, agreement. */
final class RatingsPart {

    private static final int STEPS = 4;

    private final Material material;

    RatingsPart(Material material) {
        this.material = material;
    }

    Scorecard.@Nullable Result result() {
        if (!material.work().whole()) {
            return null;
        }
        var result = MechanicalResult.of(rated(material.work().submitted()));
        return new Scorecard.Result(
                Numbers.rounded(result.value()),
                STEPS,
                result.coveredWeight(),
                result.totalWeight(),
                result.ratings(),
                result.gaps(),
                Numbers.rounded(MechanicalResult.of(suggested()).value()));
    }

    List<Scorecard.MemberMean> means() {
        return material.work().submitted().stream()
                .map(assessment -> new Scorecard.MemberMean(
                        assessment.memberId(),
                        Numbers.rounded(
                                MechanicalResult.of(rated(List.of(assessment))).value())))
                .toList();
    }

    List<Scorecard.Row> grid() {
        return material.entries().stream().map(this::row).toList();
    }

    List<Scorecard.Competency> competencies() {
        Map<String, List<Integer>> byCompetency = new LinkedHashMap<>();
        for (var entry : material.entries()) {
            var question = material.question(entry);
            if (question != null) {
                byCompetency
                        .computeIfAbsent(question.competency(), name -> new ArrayList<>())
                        .addAll(material.ratings(entry));
            }
        }
        return byCompetency.entrySet().stream()
                .map(each -> competency(each.getKey(), each.getValue()))
                .toList();
    }

    Scorecard.@Nullable Agreement agreement() {
        if (!material.work().whole()) {
            return null;
        }
        var units = material.entries().stream()
                .map(material::ratings)
                .filter(ratings -> ratings.size() > 1)
                .toList();
        double alpha = KrippendorffAlpha.of(units, STEPS);
        return new Scorecard.Agreement(
                KrippendorffAlpha.NAME,
                Numbers.rounded(alpha),
                Double.isNaN(alpha) ? null : Numbers.agreement(alpha),
                units.size(),
                material.work().submitted().size());
    }

    private Scorecard.Row row(PlanEntry entry) {
        QuestionVersion question = material.question(entry);
        var ratings = material.ratings(entry);
        boolean whole = material.work().whole();
        var suggested = material.suggested(entry);
        return new Scorecard.Row(
                entry.entryId(),
                question == null ? null : question.title(),
                question == null ? null : question.competency(),
                entry.weight(),
                cells(entry),
                whole ? Mark.of(ratings) : null,
                whole ? Numbers.rounded(new MechanicalResult.Rated(1, ratings).mean()) : null,
                suggested == null ? null : suggested.rating());
    }

    private List<Scorecard.Cell> cells(PlanEntry entry) {
        return material.work().submitted().stream()
                .map(assessment -> new Scorecard.Cell(assessment.memberId(), assessment.ratingOf(entry.entryId())))
                .toList();
    }

    private List<MechanicalResult.Rated> rated(List<Assessment> assessments) {
        return material.entries().stream()
                .map(entry -> new MechanicalResult.Rated(entry.weight(), ratings(assessments, entry)))
                .toList();
    }

    private static List<Integer> ratings(List<Assessment> assessments, PlanEntry entry) {
        return assessments.stream()
                .flatMap(assessment -> Stream.ofNullable(assessment.ratingOf(entry.entryId())))
                .toList();
    }

    private List<MechanicalResult.Rated> suggested() {
        return material.entries().stream()
                .map(entry -> {
                    var suggested = material.suggested(entry);
                    var rating = suggested == null ? null : suggested.rating();
                    return new MechanicalResult.Rated(entry.weight(), rating == null ? List.of() : List.of(rating));
                })
                .toList();
    }

    private static Scorecard.Competency competency(String name, List<Integer> ratings) {
        return ratings.isEmpty()
                ? new Scorecard.Competency(name, null, null, null, 0)
                : new Scorecard.Competency(
                        name,
                        Numbers.rounded(new MechanicalResult.Rated(1, ratings).mean()),
                        Collections.min(ratings),
                        Collections.max(ratings),
                        ratings.size());
    }
}
