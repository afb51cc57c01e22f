package dev.greenroom.questions.question;

import dev.greenroom.aggregate.Refusal;
import dev.greenroom.decided.Rules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question decider's refusals as problems that a reader can act on. */
final class QuestionRules implements Rules<Question, QuestionEvent, QuestionRefusal> {

    @Override
    public Question evolve(@Nullable Question state, List<QuestionEvent> events) {
        return QuestionDecider.evolve(state, events);
    }

    @Override
    public Refusal refusal(QuestionRefusal refusal) {
        return switch (refusal) {
            case QuestionRefusal.IsRetired retired ->
                Refusal.of("retired", 409, "Retired", "This question has been retired.")
                        .remedy("Copy it and go on with the copy.");
            case QuestionRefusal.VersionIsPublished(var version) ->
                Refusal.of(
                                "version-is-published",
                                409,
                                "Version is published",
                                "Version %d is published and nothing has changed since.".formatted(version))
                        .remedy("Edit the draft; publishing it makes the next version.");
            case QuestionRefusal.Incomplete(var missing) ->
                Refusal.of("incomplete", 422, "Incomplete", "Still missing: " + String.join(", ", missing) + ".")
                        .at("content." + missing.getFirst())
                        .remedy("Fill in what is missing and publish again.");
        };
    }
}
