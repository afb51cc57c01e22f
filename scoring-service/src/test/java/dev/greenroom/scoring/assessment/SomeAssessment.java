package dev.greenroom.scoring.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assessments in every state. */
public final class SomeAssessment {

    public static final Instant NOW = Instant.parse("2026-11-24T16:30:00Z");

    private SomeAssessment() {}

    /** Of a member, in the state of this name; none for "none". */
    public static Optional<Assessment> of(String member, String state) {
        return switch (state) {
            case "none" -> Optional.empty();
            case "draft" -> Optional.of(draft(member));
            case "submitted" -> Optional.of(submitted(member));
            case "amended" -> Optional.of(amended(member));
            default -> throw new IllegalArgumentException(state);
        };
    }

    public static Assessment draft(String member) {
        var rated = after(
                Assessment.empty("session", member, "workspace"), new AssessmentCommand.Rate(1, "e1", rating(3), NOW));
        return after(rated, new AssessmentCommand.Recommend(2, Recommendation.YES, "Solid.", NOW));
    }

    public static Assessment submitted(String member) {
        return after(draft(member), new AssessmentCommand.Submit(2, NOW));
    }

    public static Assessment amended(String member) {
        return after(
                submitted(member),
                new AssessmentCommand.Amend("Misread it.", Map.of("e1", rating(2)), List.of(), null, null, NOW));
    }

    public static QuestionRating rating(int rating) {
        return new QuestionRating(
                rating, Map.of("key", new KeyPointRating(2, List.of(new Evidence.Passage(0, 9, "the words")))));
    }

    /** What the command leads to; it must be accepted. */
    public static Assessment after(Assessment state, AssessmentCommand command) {
        var verdict = AssessmentDecider.decide(state, command);
        return AssessmentEvolution.evolve(state, verdict.events().getFirst());
    }
}
