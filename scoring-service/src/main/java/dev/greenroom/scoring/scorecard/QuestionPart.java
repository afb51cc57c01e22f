package dev.greenroom.scoring.scorecard;

import dev.greenroom.scoring.assessment.Assessment;
import dev.greenroom.scoring.evaluation.Answer;
import dev.greenroom.scoring.evaluation.PlanEntry;
import dev.greenroom.scoring.reference.ConfirmedAnswer;
import dev.greenroom.scoring.rubric.QuestionVersion;
import dev.greenroom.scoring.scorer.KeyPointState;
import dev.greenroom.scoring.scorer.KeyPointSuggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One question of a scorecard: its answer beside what the scorer suggests and what people rated. */
final class QuestionPart {

    private final Material material;
    private final PlanEntry entry;
    private final @Nullable QuestionVersion question;
    private final Answer.@Nullable Suggested suggested;

    QuestionPart(Material material, PlanEntry entry) {
        this.material = material;
        this.entry = entry;
        this.question = material.question(entry);
        this.suggested = material.suggested(entry);
    }

    Scorecard.Question compose() {
        var answer = material.answer(entry);
        return new Scorecard.Question(
                entry.entryId(),
                entry.questionId(),
                entry.version(),
                question == null ? null : question.title(),
                question == null ? null : question.prompt(),
                question == null ? null : question.competency(),
                entry.weight(),
                entry.timeBoxMinutes(),
                question == null ? Map.of() : question.anchors(),
                answer == null
                        ? null
                        : new Scorecard.Given(answer.text(), answer.state(), answer.usedSeconds(), answer.at()),
                question == null
                        ? List.of()
                        : question.keyPoints().stream().map(this::keyPoint).toList(),
                suggested == null ? null : suggestion(suggested),
                answer == null || !material.work().suggestions()
                        ? List.of()
                        : answer.earlier().stream().map(QuestionPart::earlier).toList(),
                answer == null || !material.work().suggestions() ? null : answer.waitingFor(),
                notes(material, entry.entryId()));
    }

    /** The visible notes on an entry, or those on none. */
    static List<Scorecard.NoteLine> notes(Material material, @Nullable String entryId) {
        List<Scorecard.NoteLine> lines = new ArrayList<>();
        for (Assessment assessment : material.work().submitted()) {
            assessment.notes().stream()
                    .filter(note -> Objects.equals(note.entryId(), entryId))
                    .forEach(note -> lines.add(new Scorecard.NoteLine(assessment.memberId(), note.at(), note.text())));
        }
        return lines;
    }

    private Scorecard.KeyPoint keyPoint(QuestionVersion.KeyPoint point) {
        return new Scorecard.KeyPoint(point.id(), point.text(), point.weight(), ratings(point.id()), hint(point.id()));
    }

    private List<Scorecard.Rated> ratings(String keyPoint) {
        List<Scorecard.Rated> rated = new ArrayList<>();
        for (Assessment assessment : material.work().submitted()) {
            var rating = assessment.ratings().get(entry.entryId());
            var point = rating == null ? null : rating.keyPoints().get(keyPoint);
            if (point != null) {
                rated.add(new Scorecard.Rated(assessment.memberId(), point.state(), point.evidence()));
            }
        }
        return rated;
    }

    private Scorecard.@Nullable SuggestedPoint hint(String keyPoint) {
        if (suggested == null) {
            return null;
        }
        boolean abstained = suggested.suggestion().abstained() != null;
        return suggested.suggestion().keyPoints().stream()
                .filter(point -> point.id().equals(keyPoint))
                .findFirst()
                .map(point -> abstained ? evidenceOnly(point) : whole(point))
                .orElse(null);
    }

    private static Scorecard.SuggestedPoint evidenceOnly(KeyPointSuggestion point) {
        return new Scorecard.SuggestedPoint(null, null, null, point.passage());
    }

    private static Scorecard.SuggestedPoint whole(KeyPointSuggestion point) {
        return new Scorecard.SuggestedPoint(
                point.state(),
                Numbers.rounded(point.confidence()),
                Numbers.confidence(point.confidence()),
                point.passage());
    }

    private Scorecard.Suggested suggestion(Answer.Suggested suggested) {
        var suggestion = suggested.suggestion();
        return new Scorecard.Suggested(
                suggested.rating(),
                suggestion.abstained() == null ? Numbers.rounded(suggestion.score()) : null,
                suggestion.abstained(),
                suggestion.flags(),
                suggestion.referencesUsed(),
                restsOn(suggestion.referencesUsed()),
                suggestion.scorer(),
                suggested.at());
    }

    private static Scorecard.Earlier earlier(Answer.Suggested suggested) {
        var suggestion = suggested.suggestion();
        boolean stands = suggestion.abstained() == null;
        Map<String, KeyPointState> states = new LinkedHashMap<>();
        suggestion.keyPoints().stream().filter(point -> stands).forEach(point -> states.put(point.id(), point.state()));
        return new Scorecard.Earlier(
                suggested.rating(),
                stands ? Numbers.rounded(suggestion.score()) : null,
                suggestion.abstained(),
                states,
                suggestion.scorer(),
                suggested.at());
    }

    private Scorecard.RestsOn restsOn(List<String> references) {
        var standings = references.stream().map(material.references()::get).toList();
        return new Scorecard.RestsOn(
                (int) standings.stream().filter(Objects::nonNull).count(),
                Collections.frequency(standings, ConfirmedAnswer.Standing.ERASED),
                Collections.frequency(standings, ConfirmedAnswer.Standing.WITHDRAWN));
    }
}
