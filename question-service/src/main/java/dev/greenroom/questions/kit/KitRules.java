package dev.greenroom.questions.kit;

import dev.greenroom.aggregate.Refusal;
import dev.greenroom.decided.Rules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kit decider's refusals as problems that a reader can act on. */
final class KitRules implements Rules<Kit, KitEvent, KitRefusal> {

    @Override
    public Kit evolve(@Nullable Kit state, List<KitEvent> events) {
        return KitDecider.evolve(state, events);
    }

    @Override
    public Refusal refusal(KitRefusal refusal) {
        return switch (refusal) {
            case KitRefusal.IsRetired retired ->
                Refusal.of("retired", 409, "Retired", "This kit has been retired.")
                        .remedy("Copy it and go on with the copy.");
            case KitRefusal.VersionIsPublished(var version) ->
                Refusal.of(
                                "version-is-published",
                                409,
                                "Version is published",
                                "Version %d is published and nothing has changed since.".formatted(version))
                        .remedy("Edit the draft; publishing it makes the next version.");
            case KitRefusal.Incomplete(var missing) ->
                Refusal.of("incomplete", 422, "Incomplete", "Still missing: " + String.join(", ", missing) + ".")
                        .at("content." + missing.getFirst())
                        .remedy("Fill in what is missing and publish again.");
            case KitRefusal.HasRetiredQuestion(var positions) ->
                Refusal.of(
                                "kit-has-retired-question",
                                409,
                                "Kit has a retired question",
                                "A question of this kit has been retired.")
                        .at("content.entries[%d].questionId".formatted(positions.getFirst()))
                        .remedy("Take the question out of the kit or put another in its place.");
            case KitRefusal.TooLarge(var bytes, var limit) ->
                Refusal.of(
                                "kit-too-large",
                                422,
                                "Kit too large",
                                "With its questions the kit has %d bytes; %d are possible.".formatted(bytes, limit))
                        .at("content.entries")
                        .remedy("Split the kit into two.");
        };
    }
}
