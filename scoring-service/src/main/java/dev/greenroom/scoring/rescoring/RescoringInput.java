package dev.greenroom.scoring.rescoring;

import dev.greenroom.web.CommonProblems;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to be scored again.
 *
 * @param id of the question or kit; for everything there is none
 */
record RescoringInput(
        Scope.Kind scope,
        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String id) {

    Scope toScope() {
        if (scope == Scope.Kind.EVERYTHING && id != null) {
            throw CommonProblems.invalidField("id", "names nothing where everything is meant")
                    .exception();
        }
        if (scope != Scope.Kind.EVERYTHING && id == null) {
            throw CommonProblems.invalidField("id", "must name the question or kit")
                    .exception();
        }
        return new Scope(scope, id);
    }
}
