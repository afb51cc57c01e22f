package dev.greenroom.scoring.scorecard;

import dev.greenroom.scoring.assessment.Assessment;
import java.util.List;
import java.util.Map;

/**
 * What one reader may see of a panel's work; everything that leaves is made from it.
 *
 * @param submitted the submitted assessments that this reader may see
 * @param suggestions whether the scorer's suggestions may be seen
 * @param hidden what else there is, and why it is not shown
 * @param progress how far each panel member is
 */
public record VisibleWork(
        List<Assessment> submitted, boolean suggestions, List<Hidden> hidden, Map<String, Progress> progress) {

    public VisibleWork {
        submitted = List.copyOf(submitted);
        hidden = List.copyOf(hidden);
    }

    /** Nothing is kept from this reader, so that averages over all that is submitted may be shown. */
    public boolean whole() {
        return hidden.isEmpty();
    }
}
