package dev.greenroom.scoring.scorecard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result that follows from the ratings alone: per question the mean of its submitted ratings, then the mean of those
 * weighted by the kit's weights over the rated questions. What nobody rated is a gap and counts as nothing, not as zero.
 *
 * @param value null as long as nothing is rated
 */
record MechanicalResult(@Nullable Double value, int coveredWeight, int totalWeight, int ratings, int gaps) {

    /** A question's weight and the ratings that were submitted for it. */
    record Rated(int weight, List<Integer> ratings) {

        @Nullable
        Double mean() {
            return ratings.isEmpty()
                    ? null
                    : ratings.stream().mapToInt(Integer::intValue).average().orElseThrow();
        }
    }

    static MechanicalResult of(List<Rated> questions) {
        double sum = 0;
        int covered = 0;
        int total = 0;
        int ratings = 0;
        int gaps = 0;
        for (var question : questions) {
            var mean = question.mean();
            total += question.weight();
            ratings += question.ratings().size();
            if (mean == null) {
                gaps++;
            } else {
                covered += question.weight();
                sum += question.weight() * mean;
            }
        }
        return new MechanicalResult(covered == 0 ? null : sum / covered, covered, total, ratings, gaps);
    }
}
